import { deepStrictEqual } from 'node:assert/strict';
import type { Assessment } from '../../../src/assessment/model.ts';
import type { Answer, Answers } from '../../../src/questionnaire/answers.ts';
import type { Questionnaire } from '../../../src/questionnaire/model.ts';
import type { Points, Question, Weight } from '../../../src/questionnaire/question.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { stored } from '../answers.ts';
import { single } from '../builders.ts';
import { assessPartial, type Property, shuffled } from './case.ts';
import { isNear, must, paired } from './checks.ts';

const changeQuestions = (
  questionnaire: Questionnaire,
  change: (question: Question) => Question,
): Questionnaire => ({
  ...questionnaire,
  sections: questionnaire.sections.map((part) => ({ ...part, questions: part.questions.map(change) })),
});
const withQuestion = (questionnaire: Questionnaire, question: Question): Questionnaire => ({
  ...questionnaire,
  sections: questionnaire.sections.map((part, index) =>
    index === 0 ? { ...part, questions: [...part.questions, question] } : part,
  ),
});

const rearranged = (answers: Answers, picks: readonly number[]): Answers =>
  Object.fromEntries(
    shuffled(Object.entries(answers), picks).map(([id, answer]): [string, Answer] => {
      const isRecord = typeof answer === 'object' && !Array.isArray(answer);
      return [
        id,
        isRecord ? (Object.fromEntries(shuffled(Object.entries(answer), picks)) as Answer) : answer,
      ];
    }),
  );

/** What counts and what does not: dormant answers, order, scale of weights, other questions. */
export const relevanceLaws: readonly Property[] = [
  {
    id: 'E05',
    title: 'ruhende und fremde Antworten wirken nie',
    check: (engine, example) => {
      const { questionnaire, partial, full } = example;
      const { items } = read(questionnaire, stored(questionnaire, partial));
      const hidden = items.filter(({ visible }) => visible === 'no').map(({ item }) => item.key);
      const disturbed = new Map([...partial, ...[...full].filter(([key]) => hidden.includes(key))]);
      const calm = new Map([...partial].filter(([key]) => !hidden.includes(key)));
      const before = engine.assess(questionnaire, stored(questionnaire, calm));
      const after = engine.assess(questionnaire, { ...stored(questionnaire, disturbed), gibt_es_nicht: 'x' });
      const effect = (result: Assessment) => ({ ...result, dormant: [], dormantReasons: [] });
      deepStrictEqual(effect(after), effect(before));
      deepStrictEqual(
        after.dormantReasons.map(({ key }) => key),
        after.dormant,
      );
      deepStrictEqual(after.dormant, ['gibt_es_nicht', ...hidden.filter((key) => disturbed.has(key))].sort());
    },
  },
  {
    id: 'E06',
    title: 'die Reihenfolge der Antworten ist gleichgültig',
    check: (engine, example) => {
      const answers = stored(example.questionnaire, example.partial);
      deepStrictEqual(
        engine.assess(example.questionnaire, rearranged(answers, example.picks)),
        engine.assess(example.questionnaire, answers),
      );
    },
  },
  {
    id: 'E08',
    title: 'alle Gewichte mal derselben Zahl ändern nichts',
    check: (engine, example) => {
      const { questionnaire, partial, picks } = example;
      const factor = 1 + ((picks[0] ?? 0) % 40) / 8;
      const times = (weight: number): Weight => (weight * factor) as Weight;
      const scaled = changeQuestions(
        {
          ...questionnaire,
          dimensions: questionnaire.dimensions.map((each) => ({ ...each, weight: times(each.weight) })),
        },
        (question) => ({
          ...question,
          ...('score' in question && question.score
            ? { score: { ...question.score, weight: times(question.score.weight) } }
            : {}),
          ...('rows' in question
            ? { rows: question.rows.map((each) => ({ ...each, weight: times(each.weight) })) }
            : {}),
        }),
      );
      const [before, after] = [
        assessPartial(engine, example),
        engine.assess(scaled, stored(questionnaire, partial)),
      ];
      for (const [one, other] of paired(before, after)) {
        must(
          one.interval.every((end, index) => isNear(end, other.interval[index] ?? -1)),
          () => one.id,
        );
      }
    },
  },
  {
    id: 'E09',
    title: 'eine neutrale Frage ändert nichts, eine gewertete nur ihre Dimension',
    check: (engine, example) => {
      const { questionnaire, partial, picks } = example;
      const answers = { ...stored(questionnaire, partial), neu: 'b' };
      const before = assessPartial(engine, example);
      const neutral = engine.assess(withQuestion(questionnaire, single('neu', ['a', 'b'])), answers);
      const unchanged = ({ coverage: _coverage, dormant: _dormant, ...rest }: Assessment) => rest;
      deepStrictEqual(unchanged(neutral), unchanged(before));
      const dimension = questionnaire.dimensions[(picks[0] ?? 0) % questionnaire.dimensions.length]?.id ?? '';
      const points: Record<string, Points> = { a: 0, b: 100 };
      const scored = single('neu', points, { score: { dimension, weight: 2 } });
      const after = engine.assess(withQuestion(questionnaire, scored), answers);
      const others = ({ dimensions }: Assessment) => dimensions.filter(({ id }) => id !== dimension);
      deepStrictEqual(others(after), others(before));
      must(
        after.dimensions.some(({ contributions }) =>
          contributions.some(({ question }) => question === 'neu'),
        ),
        () => 'neu fehlt',
      );
    },
  },
];
