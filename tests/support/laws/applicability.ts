import type { Questionnaire } from '../../../src/questionnaire/model.ts';
import type { Question } from '../../../src/questionnaire/question.ts';
import { type ItemState, read } from '../../../src/questionnaire/reading.ts';
import { stored } from '../answers.ts';
import { assessPartial, type Case, type Property } from './case.ts';
import { isNear, judged, must, show } from './checks.ts';

/** A questionnaire in which each question is replaced by some questions. */
const withQuestions = (
  questionnaire: Questionnaire,
  replace: (question: Question) => Question[],
): Questionnaire => ({
  ...questionnaire,
  sections: questionnaire.sections.map((part) => ({
    ...part,
    questions: part.questions.flatMap(replace),
  })),
});

const statesIn = ({ questionnaire, partial }: Case): readonly ItemState[] =>
  read(questionnaire, stored(questionnaire, partial)).items;

/** The questionnaire as if it had never asked for what does not apply. */
function withoutInapplicable(example: Case): Questionnaire {
  const gone = new Set(
    statesIn(example).flatMap(({ given, item }) =>
      typeof given === 'object' && 'because' in given ? [item.key] : [],
    ),
  );
  return withQuestions(example.questionnaire, (question) => {
    if (question.kind !== 'matrix') return gone.has(question.id) ? [] : [question];
    return [{ ...question, rows: question.rows.filter(({ id }) => !gone.has(`${question.id}@${id}`)) }];
  });
}

/** The questionnaire with every derived answer that is known asked for instead, and the answers to it. */
function askedFor(example: Case): [Questionnaire, Case['partial']] {
  const known = statesIn(example).filter(
    ({ item: { question }, given, visible }) =>
      question.kind === 'single' && question.derive && visible === 'yes' && typeof given === 'string',
  );
  const questionnaire = withQuestions(example.questionnaire, (question) => {
    if (question.kind !== 'single' || !known.some(({ item }) => item.key === question.id)) return [question];
    const { derive: _derive, ...asked } = question;
    return [asked];
  });
  const answers = known.flatMap(({ item, given }) =>
    given === undefined ? [] : [[item.key, given] as const],
  );
  return [questionnaire, new Map([...example.partial, ...answers])];
}

/** What does not apply, and what follows from other answers. */
export const applicabilityLaws: readonly Property[] = [
  {
    id: 'E31',
    title: 'was nicht zutrifft, zählt, als wäre nie danach gefragt worden',
    check: (engine, example) => {
      const before = judged(assessPartial(engine, example));
      const smaller = withoutInapplicable(example);
      const after = judged(engine.assess(smaller, stored(smaller, example.partial)));
      must(before.length === after.length, () => show([before, after]));
      before.forEach(({ id, interval }, index) => {
        const other = after[index]?.interval ?? [];
        must(isNear(interval[0], other[0] ?? -1) && isNear(interval[1], other[1] ?? -1), () =>
          show([id, interval, other]),
        );
      });
    },
  },
  {
    id: 'E32',
    title: 'eine abgeleitete Antwort zählt wie dieselbe, wenn sie gegeben wird',
    check: (engine, example) => {
      const [questionnaire, answers] = askedFor(example);
      const before = judged(assessPartial(engine, example));
      const after = judged(engine.assess(questionnaire, stored(questionnaire, answers)));
      before.forEach(({ id, interval, level }, index) => {
        const other = after[index];
        must(
          isNear(interval[0], other?.interval[0] ?? -1) &&
            isNear(interval[1], other?.interval[1] ?? -1) &&
            level.from === other?.level.from &&
            level.to === other.level.to,
          () => show([id, interval, level, other]),
        );
      });
    },
  },
];
