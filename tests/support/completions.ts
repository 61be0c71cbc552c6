import { type ItemAnswer, isPartial, type TaskAnswer, UNKNOWN } from '../../src/questionnaire/answers.ts';
import { derivationOf, type Item, itemsOf } from '../../src/questionnaire/items.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import type { Condition } from '../../src/questionnaire/question.ts';
import { type ItemAnswers, notApplicable } from './answers.ts';

function boundsIn(condition: Condition, question: string): number[] {
  if ('all' in condition) return condition.all.flatMap((part) => boundsIn(part, question));
  if ('any' in condition) return condition.any.flatMap((part) => boundsIn(part, question));
  if ('not' in condition) return boundsIn(condition.not, question);
  return condition.question === question && 'atLeast' in condition ? [condition.atLeast] : [];
}

/** All conditions of a questionnaire. */
const conditionsOf = ({ sections, findings, directions }: Questionnaire): Condition[] => [
  ...sections.flatMap(({ when, questions }) => [
    ...(when ? [when] : []),
    ...questions.flatMap((question) => [
      ...(question.when ? [question.when] : []),
      ...('rows' in question ? question.rows.flatMap((row) => row.when ?? []) : []),
      ...('options' in question ? question.options.flatMap((option) => option.when ?? []) : []),
      ...(question.kind === 'tasks' && question.deputy ? [question.deputy] : []),
    ]),
  ]),
  ...findings.flatMap(({ cases }) => cases.map(({ when }) => when)),
  ...directions.flatMap(({ adjustments, preconditions, pros, cons }) =>
    [...adjustments, ...preconditions, ...pros, ...cons].flatMap(({ when }) => when ?? []),
  ),
];

/** Every way to hand out a task that makes a difference. */
function taskAnswers({ parties }: Questionnaire): TaskAnswer[] {
  const alone = parties.flatMap(({ id, kind }): TaskAnswer[] =>
    kind === 'external'
      ? [
          { parties: [id], written: 'yes' },
          { parties: [id], written: 'no' },
        ]
      : [{ parties: [id] }],
  );
  const hands = parties.filter(({ kind }) => kind === 'own' || kind === 'external').map(({ id }) => id);
  const pairs = hands.flatMap((a, index) => hands.slice(index + 1).map((b) => [a, b]));
  const led = (both: string[], written: 'yes' | 'no'): TaskAnswer => ({
    parties: both,
    written,
    lead: both[0] ?? '',
  });
  return [...alone, ...pairs.flatMap((both) => [led(both, 'yes'), led(both, 'no')])];
}

/** Every answer of an item, „trifft nicht zu“ included, numbers by one on each side of every bound. */
export function allAnswers(questionnaire: Questionnaire, item: Item): ItemAnswer[] {
  const applying = answersThatApply(questionnaire, item);
  return item.question.mayNotApply ? [...applying, notApplicable] : applying;
}

function answersThatApply(questionnaire: Questionnaire, { question }: Item): ItemAnswer[] {
  switch (question.kind) {
    case 'single':
    case 'matrix':
      return question.options.map(({ id }) => id);
    case 'multi':
      return Array.from({ length: 1 << question.options.length }, (_, set) =>
        question.options.filter((_option, bit) => (set & (1 << bit)) !== 0).map(({ id }) => id),
      );
    case 'number': {
      const bounds = conditionsOf(questionnaire).flatMap((each) => boundsIn(each, question.id));
      const values = [question.min, ...bounds, ...bounds.map((bound) => bound - 1), question.max];
      return [...new Set(values)].filter((value) => value >= question.min && value <= question.max);
    }
    case 'tasks':
      return taskAnswers(questionnaire);
    default:
      return ['Eine Notiz'];
  }
}

/**
 * Every completion of answers in which some items are open, or undefined if there are more than `limit`. Answers to
 * open items that no condition, score or task could tell apart are left out.
 */
export function completionsOf(
  questionnaire: Questionnaire,
  partial: ItemAnswers,
  limit: number,
): ItemAnswers[] | undefined {
  let found: ItemAnswers[] = [partial];
  for (const item of itemsOf(questionnaire)) {
    // What is derived follows from its source in every completion.
    if (derivationOf(item.question)) continue;
    const given = partial.get(item.key);
    if (given !== undefined && given !== UNKNOWN && !isPartial(given)) continue;
    const answers = given !== undefined && isPartial(given) ? given.oneOf : allAnswers(questionnaire, item);
    if (found.length * answers.length > limit) return undefined;
    found = found.flatMap((each) => answers.map((answer) => new Map([...each, [item.key, answer]])));
  }
  return found;
}
