import fc from 'fast-check';
import type { Answers } from '../../src/questionnaire/answers.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import type { Condition, Question } from '../../src/questionnaire/question.ts';
import { matrix, multi, number, questionnaireOf, row, section, single, tasks, text } from './builders.ts';

/**
 * A small questionnaire with every kind of question: two parts about the municipality, one that depends on
 * them, one that is voluntary. `anzahl` appears only if the municipality is large and has a contract.
 */
export const sample: Questionnaire = questionnaireOf([
  section('kommune', [
    single('groesse', ['klein', 'gross']),
    multi('partner', ['dienstleister', 'hersteller']),
  ]),
  section('teile', [
    multi('bausteine', ['email', 'website']),
    matrix(
      'betrieb',
      ['email', 'website'].map((id) => row(id, { when: { question: 'bausteine', includes: id } })),
      ['lokal', 'extern'],
    ),
  ]),
  section(
    'vertraege',
    [
      single('vertrag', ['ja', 'nein']),
      single('ausstieg', ['geregelt', 'offen'], { when: { question: 'vertrag', is: 'ja' } }),
      number('anzahl', {
        when: {
          all: [
            { question: 'groesse', is: 'gross' },
            { question: 'vertrag', is: 'ja' },
          ],
        },
      }),
    ],
    { question: 'partner', atLeast: 1 },
  ),
  section('zustaendigkeiten', [tasks('aufgaben', ['a01', 'a02'])]),
  section('schluss', [number('kosten', { optional: true }), text('bemerkung', { optional: true })]),
]);

/** Answers that leave nothing of the sample open, with every question asked. */
export const sampleAnswers: Answers = {
  groesse: 'gross',
  partner: ['dienstleister'],
  bausteine: ['email', 'website'],
  betrieb: { email: 'lokal', website: 'extern' },
  vertrag: 'ja',
  ausstieg: 'geregelt',
  anzahl: 3,
  aufgaben: { a01: { parties: ['kommune'] }, a02: 'unknown' },
};

/** A condition that reads earlier questions, `q0` … `q(count−1)`, each with the options `a` and `b`. */
const anyConditionOver = (count: number): fc.Arbitrary<Condition> => {
  const leaf = fc
    .tuple(fc.nat(count - 1), fc.constantFrom('a', 'b'))
    .map(([index, is]): Condition => ({ question: `q${index}`, is }));
  const parts = fc.array(leaf, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    leaf,
    leaf.map((not): Condition => ({ not })),
    parts.map((all): Condition => ({ all })),
    parts.map((any): Condition => ({ any })),
  );
};

/** Questionnaires of a few two-option questions in one to three parts, about half of them conditional. */
export const anySmallQuestionnaire = (length: number): fc.Arbitrary<Questionnaire> =>
  fc
    .tuple(
      fc.tuple(
        ...Array.from({ length }, (_, index) =>
          index === 0
            ? fc.constant(undefined)
            : fc.option(anyConditionOver(index), { nil: undefined, freq: 1 }),
        ),
      ),
      fc.array(fc.integer({ min: 1, max: length - 1 }), { maxLength: 2 }),
    )
    .map(([conditions, cuts]) => {
      const questions: Question[] = conditions.map((when, index) =>
        single(`q${index}`, ['a', 'b'], when === undefined ? {} : { when }),
      );
      const ends = [...new Set([...cuts, length])].sort((a, b) => a - b);
      return questionnaireOf(
        ends.map((end, index) => section(`teil${index}`, questions.slice(ends[index - 1] ?? 0, end))),
      );
    });
