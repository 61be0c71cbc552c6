import type { ItemAnswer } from '../questionnaire/answers.ts';
import { allOf, evaluate, type Known, type Truth } from '../questionnaire/condition.ts';
import { derivedAnswer } from '../questionnaire/derive.ts';
import { derivationOf } from '../questionnaire/items.ts';
import { perObject } from '../questionnaire/memo.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import { asAuthored } from '../questionnaire/names.ts';
import { offersOf } from '../questionnaire/offered.ts';
import type { Condition, ItemKey } from '../questionnaire/question.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { planOf } from './exact/plan.ts';
import { atomsBehind } from './exact/scope.ts';

/** An answer that follows from ticks: numbers of its item and of the one whose ticks count. */
export type Derived = {
  item: number;
  source: number;
  /** Comparisons that decide which options are offered there. */
  atoms: ReadonlySet<number>;
};

const derivedMade = perObject((questionnaire: Questionnaire): readonly Derived[] => {
  const plan = planOf(questionnaire);
  return plan.items.flatMap(({ question }, item): Derived[] => {
    const counts = derivationOf(question)?.counts;
    const source = plan.items.findIndex(({ key }) => key === counts);
    const counted = plan.items[source]?.question;
    if (counted?.kind !== 'multi') return [];
    const conditions = counted.options.flatMap(({ when }) => (when ? [plan.program(when)] : []));
    return [{ item, source, atoms: atomsBehind(plan, conditions) }];
  });
});

/** The derived answers of a questionnaire. */
export const derivedIn = (questionnaire: Questionnaire): readonly Derived[] =>
  derivedMade(asAuthored(questionnaire));

/** Truth of a condition if one item were answered like this. What is asked then is found out anew. */
function truthWith({ state }: Reading, changed: ItemKey, answer: ItemAnswer) {
  const visible = new Map<ItemKey, Truth>();
  const know = (key: ItemKey): Known => {
    const own = state(key);
    if (!own) return { visible: 'no', answer: undefined };
    const { item, given, offers } = own;
    const known = given === 'unknown' ? undefined : given;
    return { visible: visibleOf(key, item.conditions), answer: key === changed ? answer : known, offers };
  };
  const visibleOf = (key: ItemKey, conditions: readonly Condition[]): Truth => {
    const known = visible.get(key);
    if (known !== undefined) return known;
    visible.set(key, 'open');
    const own = allOf(conditions.map((when) => evaluate(when, know)));
    visible.set(key, own);
    return own;
  };
  return (condition: Condition): Truth => evaluate(condition, know);
}

/** What a derived answer would be if one item, its source or what decides on its options, were answered like this. */
export function derivedWith(
  reading: Reading,
  { item, source }: Derived,
  changed: number,
  answer: ItemAnswer,
): ItemAnswer | undefined {
  const [target, counted] = [reading.items[item]?.item.question, reading.items[source]];
  const key = reading.items[changed]?.item.key;
  if (target?.kind !== 'single' || counted?.item.question.kind !== 'multi' || key === undefined)
    return undefined;
  const ticked = changed === source ? answer : counted.given;
  return derivedAnswer(target, {
    question: counted.item.question,
    ticked: Array.isArray(ticked) ? ticked : undefined,
    offers: offersOf(counted.item.question, truthWith(reading, key, answer)),
  });
}
