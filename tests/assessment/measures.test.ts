import { describe, expect, it } from 'vitest';
import { closesGap, findMeasures } from '../../src/assessment/measures.ts';
import type { FindingResult, Gap } from '../../src/assessment/model.ts';
import type { Measure, Severity } from '../../src/questionnaire/catalogue.ts';
import type { Effort } from '../../src/questionnaire/question.ts';
import { finding, questionnaireOf } from '../support/builders.ts';

const measure = (id: string, effort: Effort, extra: Partial<Measure> = {}): Measure => ({
  id,
  title: id,
  who: 'Hauptamt',
  firstStep: 'Einen Brief schreiben.',
  effort,
  sets: [],
  sources: ['quelle'],
  ...extra,
});
const fact = (id: string, severity: Severity, verdict: 'holds' | 'possible' = 'holds'): FindingResult => ({
  id,
  severity,
  verdict,
  restsOn: [],
});
const gap = (task: string, kind: Gap['kind'], severity: Severity): Gap => ({
  task,
  kind,
  severity,
  verdict: 'holds',
});

describe('Maßnahmen', () => {
  const rule = (id: string, measures: string[]) => finding(id, { all: [] }, { measures });

  it('folgen aus Befunden und nennen sie, das Schwerste zuerst', () => {
    const questionnaire = questionnaireOf([], {
      findings: [rule('K1', ['m1']), rule('K2', ['m1']), rule('K3', ['m2'])],
      measures: [measure('m1', 2), measure('m2', 1)],
    });
    const results = findMeasures(
      questionnaire,
      [fact('K1', 'hinweis'), { ...fact('K2', 'kritisch'), row: 'email' }],
      [],
    );
    expect(results).toEqual([
      {
        id: 'm1',
        effort: 2,
        because: [{ finding: 'K2', row: 'email' }, { finding: 'K1' }],
        severity: 'kritisch',
        verdict: 'holds',
      },
    ]);
  });

  it('folgen aus Lücken der passenden Art und Aufgabe', () => {
    const questionnaire = questionnaireOf([], {
      measures: [
        measure('alle', 1, { gaps: {} }),
        measure('art', 1, { gaps: { kinds: ['niemand'] } }),
        measure('aufgabe', 1, { gaps: { tasks: ['a2'] } }),
        measure('beides', 1, { gaps: { kinds: ['niemand'], tasks: ['a2'] } }),
        measure('keine', 1),
      ],
    });
    const results = findMeasures(
      questionnaire,
      [],
      [gap('a1', 'niemand', 'kritisch'), gap('a2', 'unklar', 'wichtig')],
    );
    expect(results.map(({ id, because }) => [id, because.length])).toEqual([
      ['alle', 2],
      ['art', 1],
      ['aufgabe', 1],
    ]);
    expect(results.find(({ id }) => id === 'aufgabe')?.because).toEqual([{ task: 'a2', kind: 'unklar' }]);
  });

  it('folgen auch aus Lücken, die sie nur mildern, schließen sie aber nicht', () => {
    const helping = measure('hilft', 1, { gaps: { tasks: ['a1'], helps: true } });
    const closing = measure('schließt', 2, { gaps: { tasks: ['a1'] } });
    const open = gap('a1', 'niemand', 'kritisch');
    const results = findMeasures(questionnaireOf([], { measures: [helping, closing] }), [], [open]);
    expect(results.map(({ id, helps }) => [id, helps])).toEqual([
      ['hilft', true],
      ['schließt', undefined],
    ]);
    expect([closesGap(helping, open), closesGap(closing, open)]).toEqual([false, true]);
  });

  it('behaupten nicht, dass der schwerste Grund gilt, wenn er nur möglich ist', () => {
    const questionnaire = questionnaireOf([], {
      findings: [rule('K1', ['m1']), rule('K2', ['m1'])],
      measures: [measure('m1', 1)],
    });
    const [result] = findMeasures(
      questionnaire,
      [fact('K1', 'wichtig'), fact('K2', 'kritisch', 'possible')],
      [],
    );
    expect(result).toMatchObject({ severity: 'kritisch', verdict: 'possible' });
  });

  it('stehen nach Schwere, dann nach Aufwand, dann nach Gewissheit', () => {
    const questionnaire = questionnaireOf([], {
      findings: [rule('K1', ['schwer', 'leicht']), rule('K2', ['wichtig']), rule('K3', ['ungewiss'])],
      measures: [measure('wichtig', 1), measure('schwer', 3), measure('ungewiss', 1), measure('leicht', 1)],
    });
    const facts = [fact('K1', 'kritisch'), fact('K2', 'wichtig'), fact('K3', 'kritisch', 'possible')];
    expect(findMeasures(questionnaire, facts, []).map(({ id }) => id)).toEqual([
      'leicht',
      'ungewiss',
      'schwer',
      'wichtig',
    ]);
  });
});
