import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { compose } from '../../src/entscheidungsgrundlage/compose.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { describeAnswer } from '../../src/questionnaire/describe.ts';
import { askedQuestions } from '../../src/questionnaire/flow.ts';
import { questionsOf } from '../../src/questionnaire/items.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { own } from '../../src/questionnaire/own.ts';
import { pack, unpack } from '../../src/questionnaire/pack.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { anyAnswers, stored } from '../support/answers.ts';
import { anyQuestionnaire } from '../support/questionnaires.ts';

/** Names that every object inherits and that an author may give as an id. */
const inherited = Object.getOwnPropertyNames(Object.prototype).filter((name) => /^[a-zA-Z]/.test(name));

/** Ids of questions, rows, options and tasks that the random questionnaires use. */
const ids =
  'tor_einzel tor_mehrfach tor_zahl tor_matrix q0 q1 email netz lokal extern a b x y o0 o1 m0 a1 a2 aufgaben freiwillig notiz'.split(
    ' ',
  );

type Names = ReadonlyMap<string, string>;
const anyNames: fc.Arbitrary<Names> = fc
  .shuffledSubarray(ids, { minLength: inherited.length, maxLength: inherited.length })
  .map((chosen) => new Map(chosen.map((id, index) => [id, inherited[index] ?? id])));

function renamed<Value>(value: Value, names: Names): Value;
function renamed(value: unknown, names: Names): unknown {
  const name = (text: string) =>
    text
      .split('@')
      .map((part) => names.get(part) ?? part)
      .join('@');
  if (typeof value === 'string') return name(value);
  if (Array.isArray(value)) return value.map((each) => renamed(each, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [name(key), renamed(each, names)]));
}

const anyCase = anyQuestionnaire.chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    answers: anyAnswers(questionnaire, 2).map((byItem) => stored(questionnaire, byItem)),
    names: anyNames,
  }),
);

const resultOf = (questionnaire: Questionnaire, answers: Answers) => {
  const { dormant, dormantReasons, ...result } = assess(read(questionnaire, answers));
  return { ...result, dormant: new Set(dormant), dormantReasons: new Set(dormantReasons) };
};
const setOf = ({ dormant, dormantReasons, ...result }: ReturnType<typeof resultOf>, names: Names) => ({
  ...renamed(result, names),
  dormantReasons: new Set(renamed([...dormantReasons], names)),
  dormant: new Set(renamed([...dormant], names)),
});

describe('Kennungen', () => {
  it('dürfen heißen wie etwas, das jedes Objekt mitbringt: die Bewertung ist dieselbe', () => {
    fc.assert(
      fc.property(anyCase, ({ questionnaire, answers, names }) => {
        const found = resultOf(renamed(questionnaire, names), renamed(answers, names));
        expect(found).toEqual(setOf(resultOf(questionnaire, answers), names));
      }),
      { numRuns: 60 },
    );
  });

  it('stören weder gestellte Fragen noch Wortlaut, Dokument oder Paket', () => {
    fc.assert(
      fc.property(anyCase, ({ questionnaire, answers, names }) => {
        const [oddly, given] = [renamed(questionnaire, names), renamed(answers, names)];
        const asked = (of: Questionnaire, to: Answers) => askedQuestions(read(of, to)).map(({ id }) => id);
        expect(asked(oddly, given)).toEqual(renamed(asked(questionnaire, answers), names));
        expect(asked(oddly, {})).toEqual(renamed(asked(questionnaire, {}), names));
        for (const question of questionsOf(oddly)) {
          expect(typeof describeAnswer(read(oddly, {}), question)).toBe('string');
        }
        const reading = read(oddly, given);
        const facts = { municipality: 'Musterdorf', today: '2026-11-23', programVersion: '1' };
        expect(
          compose({ reading, assessment: assess(reading), notes: {}, ...facts }).sections.length,
        ).toBeGreaterThan(0);
        expect(unpack(pack(oddly))).toEqual(oddly);
      }),
      { numRuns: 20 },
    );
  });

  it('findet im Datensatz nur, was hineingelegt wurde', () => {
    expect(own({}, 'constructor')).toBeUndefined();
    expect(own({ constructor: 'ja' }, 'constructor')).toBe('ja');
  });
});
