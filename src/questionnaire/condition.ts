import { type ItemAnswer, isPartial } from './answers.ts';
import type { Condition, ItemKey } from './question.ts';

/** Three-valued logic after Kleene: `open` may still become `yes` or `no`. */
export type Truth = 'yes' | 'no' | 'open';

/**
 * What is known about an item: whether it is asked, and its answer (undefined if unknown or missing). `offers`: whether
 * an option can be chosen, for questions in which not every option always can.
 */
export type Known = {
  visible: Truth;
  answer: ItemAnswer | undefined;
  offers?: ((option: string) => Truth) | undefined;
};
type Leaf = Extract<Condition, { question: ItemKey }>;

/** `no` if one part is `no`, else `open` if one is, else `yes`; nothing to hold is `yes`. */
export const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes('no') ? 'no' : truths.includes('open') ? 'open' : 'yes';

/** `yes` if one part is `yes`, else `open` if one is, else `no`; nothing to choose from is `no`. */
export const anyOf = (truths: readonly Truth[]): Truth =>
  truths.includes('yes') ? 'yes' : truths.includes('open') ? 'open' : 'no';

/** Turns `yes` and `no` around and leaves `open`. */
export const notOf = (truth: Truth): Truth => (truth === 'open' ? 'open' : truth === 'yes' ? 'no' : 'yes');

const truthOf = (holds: boolean): Truth => (holds ? 'yes' : 'no');

function isAtLeast(answer: ItemAnswer, bound: number): Truth {
  if (typeof answer === 'number') return truthOf(answer >= bound);
  if (Array.isArray(answer)) return truthOf(answer.length >= bound);
  if (typeof answer === 'string' || !('from' in answer)) return 'no';
  return answer.from >= bound ? 'yes' : answer.to < bound ? 'no' : 'open';
}

/** What an answer with several entries names: the ticks of a choice, the parties of a task. */
const namedIn = (answer: ItemAnswer): readonly string[] => {
  if (Array.isArray(answer)) return answer;
  return typeof answer === 'object' && 'parties' in answer ? answer.parties : [];
};

/** What all of them say; `open` if they differ. */
const agreed = (truths: readonly Truth[]): Truth => {
  const [first = 'open'] = truths;
  return truths.every((truth) => truth === first) ? first : 'open';
};

/** What a comparison says of a valid answer to the question it reads; of „trifft nicht zu“ always `no`. */
export function matches(leaf: Leaf, answer: ItemAnswer): Truth {
  if (isPartial(answer)) return agreed(answer.oneOf.map((option) => matches(leaf, option)));
  if ('is' in leaf) return truthOf(answer === leaf.is);
  if ('in' in leaf) return truthOf(typeof answer === 'string' && leaf.in.includes(answer));
  if ('includes' in leaf) return truthOf(namedIn(answer).includes(leaf.includes));
  return isAtLeast(answer, leaf.atLeast);
}

/** What a comparison says where options may not be offered: what cannot be chosen does not count. */
function matchesOffered(
  leaf: Leaf,
  answer: ItemAnswer | undefined,
  offers: (option: string) => Truth,
): Truth {
  if ('atLeast' in leaf) {
    if (!Array.isArray(answer)) return answer === undefined ? 'open' : 'no';
    const possible = answer.filter((option) => offers(option) !== 'no');
    const certain = possible.filter((option) => offers(option) === 'yes');
    return agreed([matches(leaf, certain), matches(leaf, possible)]);
  }
  const named = 'is' in leaf ? [leaf.is] : 'in' in leaf ? leaf.in : [leaf.includes];
  const one = (option: string): Leaf =>
    'includes' in leaf
      ? { question: leaf.question, includes: option }
      : { question: leaf.question, is: option };
  return anyOf(
    named.map((option) =>
      allOf([offers(option), answer === undefined ? 'open' : matches(one(option), answer)]),
    ),
  );
}

/** A comparison holds if its question is asked and the answer fits. */
function evaluateLeaf(leaf: Leaf, know: (key: ItemKey) => Known): Truth {
  const { visible, answer, offers } = know(leaf.question);
  if (offers) return allOf([visible, matchesOffered(leaf, answer, offers)]);
  return allOf([visible, answer === undefined ? 'open' : matches(leaf, answer)]);
}

/**
 * Truth of a condition under what is known so far. Source: docs/verfahren.md, Abschnitt 3 Nr. 1.
 * @param know tells what is known of an item; an item that is not asked makes every comparison `no`
 */
export function evaluate(condition: Condition, know: (key: ItemKey) => Known): Truth {
  if ('all' in condition) return allOf(condition.all.map((part) => evaluate(part, know)));
  if ('any' in condition) return anyOf(condition.any.map((part) => evaluate(part, know)));
  if ('not' in condition) return notOf(evaluate(condition.not, know));
  return evaluateLeaf(condition, know);
}

/** Keys of all items a condition reads, each once, in order of appearance. */
export function questionsIn(condition: Condition | undefined): ItemKey[] {
  if (condition === undefined) return [];
  if ('all' in condition) return unique(condition.all.flatMap(questionsIn));
  if ('any' in condition) return unique(condition.any.flatMap(questionsIn));
  if ('not' in condition) return questionsIn(condition.not);
  return [condition.question];
}

/**
 * Keys of the items that make a condition what it is at present: those that fulfil it, those that rule it out,
 * or, while it is open, those that keep it open together with those already fulfilled.
 */
export function supportOf(condition: Condition, know: (key: ItemKey) => Known): ItemKey[] {
  if ('not' in condition) return supportOf(condition.not, know);
  if (!('all' in condition) && !('any' in condition)) return [condition.question];
  const parts = 'all' in condition ? condition.all : condition.any;
  const truth = evaluate(condition, know);
  const counts = (part: Condition): boolean => {
    const own = evaluate(part, know);
    return own === truth || (truth === 'open' && own === 'yes');
  };
  return unique(parts.filter(counts).flatMap((part) => supportOf(part, know)));
}

const unique = (keys: ItemKey[]): ItemKey[] => [...new Set(keys)];
