import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { describeAnswer } from '../../src/questionnaire/describe.ts';
import { findQuestion } from '../../src/questionnaire/items.ts';
import { isAnswerShaped } from '../../src/questionnaire/kinds/kinds.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { matrix, questionnaireOf, row, section, single, task, tasks } from '../support/builders.ts';

const hint = { mayNotApply: { hint: 'Wo es das nicht gibt.' } };
const score = { dimension: 'daten', weight: 1 as const };
const questionnaire = questionnaireOf(
  [
    section('alles', [
      single('kopie', { ja: 0, nein: 100 }, { score, ...hint }),
      single('probe', { ja: 0, nein: 100 }, { score }),
      matrix('export', [row('server'), row('netz')], { ja: 0, nein: 100 }, { score, ...hint }),
      tasks('aufgaben', ['a1', 'a2'], hint),
    ]),
  ],
  {
    dimensions: [{ id: 'daten', name: 'Daten', short: 'Wie?', weight: 1 }],
    tasks: [task('a1'), task('a2')],
  },
);
const because = 'Dort liegen keine Daten.';
const meanOf = (answers: Answers) => assess(read(questionnaire, answers)).dimensions[0]?.interval;
const wordsOf = (answers: Answers, id: string, rowId?: string) => {
  const question = findQuestion(questionnaire, id);
  if (!question) throw new Error(id);
  return describeAnswer(read(questionnaire, answers), question, rowId === undefined ? undefined : row(rowId));
};

describe('„Trifft nicht zu, weil …“', () => {
  it('ist eine Antwort, aber nur mit einem Grund und nur, wo die Frage es zulässt', () => {
    const stateOf = (answers: Answers, key: string) => read(questionnaire, answers).state(key);
    expect(stateOf({ kopie: { because: ` ${because}\n` } }, 'kopie')).toMatchObject({
      status: 'answered',
      given: { because },
    });
    expect(stateOf({ kopie: { because: '  ' } }, 'kopie')?.status).toBe('open');
    expect(stateOf({ kopie: { because: 'x'.repeat(301) } }, 'kopie')?.status).toBe('open');
    expect(read(questionnaire, { probe: { because } }).dormant).toEqual([
      { key: 'probe', reason: 'ungueltig' },
    ]);
    expect(isAnswerShaped({ because })).toBe(true);
    expect(isAnswerShaped({ netz: { because }, server: 'ja' })).toBe(true);
  });

  it('zählt nicht mit, als wäre nie danach gefragt worden', () => {
    const rows = { server: 'ja', netz: 'nein' };
    expect(meanOf({ kopie: 'nein', probe: 'ja', export: rows })?.[0]).toBeCloseTo(50);
    expect(meanOf({ kopie: { because }, probe: 'ja', export: rows })?.[0]).toBeCloseTo(25);
    expect(
      meanOf({ kopie: 'nein', probe: 'ja', export: { server: 'ja', netz: { because } } })?.[0],
    ).toBeCloseTo(100 / 3);
  });

  it('steht mit seinem Grund in den Antworten', () => {
    expect(wordsOf({ kopie: { because } }, 'kopie')).toBe(`Trifft nicht zu: ${because}`);
    expect(wordsOf({ export: { server: 'ja', netz: { because } } }, 'export', 'netz')).toBe(
      `Trifft nicht zu: ${because}`,
    );
    expect(wordsOf({ export: { server: 'ja', netz: { because } } }, 'export')).toBe(
      '2 von 2 beantwortet, davon 1-mal „Trifft nicht zu“',
    );
  });

  it('macht jeden Vergleich falsch', () => {
    const reading = read(questionnaire, { kopie: { because } });
    expect(reading.truth({ question: 'kopie', is: 'nein' })).toBe('no');
    expect(reading.truth({ not: { question: 'kopie', in: ['ja', 'nein'] } })).toBe('yes');
  });

  it('nimmt eine Aufgabe aus der Zählung', () => {
    const { responsibilities } = assess(
      read(questionnaire, { aufgaben: { a1: { because }, a2: { parties: ['niemand'] } } }),
    );
    expect(responsibilities).toMatchObject({ total: 1, unanswered: 0, settled: [0, 0] });
    expect(responsibilities.gaps.map(({ task }) => task)).toEqual(['a2']);
  });
});
