import { describe, expect, it } from 'vitest';
import { inPairs, placeWords, printed, sheetOf } from '../../../../src/pages/info/ausfuellen/sheet.ts';
import { type Answer, type Answers, UNKNOWN } from '../../../../src/questionnaire/answers.ts';
import { questionsIn } from '../../../../src/questionnaire/condition.ts';
import { sectionProgress } from '../../../../src/questionnaire/flow.ts';
import { findItem, itemsOf } from '../../../../src/questionnaire/items.ts';
import type { Question } from '../../../../src/questionnaire/question.ts';
import { read } from '../../../../src/questionnaire/reading.ts';
import { matrix, multi, questionnaireOf, row, section, single } from '../../../support/builders.ts';
import { realQuestionnaire } from '../../../support/real.ts';

/** „Weiß ich nicht“ keeps every way open; where it is not offered, the first option does. */
function openingAnswer(question: Question): Answer {
  if ('rows' in question) return Object.fromEntries(question.rows.map(({ id }) => [id, UNKNOWN]));
  if (question.kind === 'single' && question.noUnknown) return question.options[0]?.id ?? UNKNOWN;
  return UNKNOWN;
}

/** Answers under which the interview asks everything. */
const everythingOpen: Answers = Object.fromEntries(
  itemsOf(realQuestionnaire)
    .flatMap(({ conditions }) => conditions.flatMap(questionsIn))
    .flatMap((key) => findItem(realQuestionnaire, key)?.question ?? [])
    .map((question) => [question.id, openingAnswer(question)]),
);

describe('Leerbogen', () => {
  const sheet = sheetOf(realQuestionnaire);

  it('zählt Teile und Fragen wie der Fragebogen auf dem Bildschirm, wenn er alles fragt', () => {
    const onScreen = sectionProgress(read(realQuestionnaire, everythingOpen)).map(
      ({ id, questions }, part) => ({
        part: part + 1,
        id,
        questions: questions.map((question, place) => [place + 1, question]),
      }),
    );
    const onPaper = sheet.map(({ number, section: { id }, questions }) => ({
      part: number,
      id,
      questions: questions.map((each) => [each.number, each.question.id]),
    }));
    expect(onPaper).toEqual(onScreen);
  });

  it('lässt weg, was aus anderen Antworten folgt, und sagt, wo eine Frage steht', () => {
    const derived = single('folgt', ['a', 'b'], { derive: { counts: 'teile', steps: [{ option: 'a' }] } });
    const parts = sheetOf(
      questionnaireOf([section('eins', [derived]), section('zwei', [multi('teile', ['x']), derived])]),
    );
    expect(parts.map(({ number, section: { id } }) => [number, id])).toEqual([[1, 'zwei']]);
    expect(placeWords(parts, 'teile')).toBe('Teil\u00a01, Frage\u00a01');
    expect(placeWords(parts, 'folgt')).toBeUndefined();
  });

  it('stellt zwei Fragen nebeneinander, Tabellen und lange Listen nicht', () => {
    const narrow = (id: string) => single(id, ['a', 'b']);
    const wide = matrix('t', [row('r')], ['a', 'b']);
    const [part] = sheetOf(
      questionnaireOf([section('s', [narrow('a'), narrow('b'), narrow('c'), wide, narrow('d')])]),
    );
    const ids = inPairs(part?.questions ?? []).map((pair) => pair.map(({ question }) => question.id));
    expect(ids).toEqual([['a', 'b'], ['c'], ['t'], ['d']]);
  });

  it('erklärt einen Baustein nur dort, wo er zuerst steht', () => {
    const rowed = sheet
      .flatMap(({ questions }) => questions.map(({ question }) => question))
      .filter((question) => question.kind === 'matrix');
    expect(rowed.length).toBeGreaterThan(3);
    for (const question of rowed) {
      const rows = printed(realQuestionnaire, sheet, question, question.rows);
      expect(rows.map(({ label }) => label)).toEqual(question.rows.map(({ label }) => label));
      expect(rows.filter(({ hint }) => hint !== undefined)).toEqual([]);
    }
  });
});
