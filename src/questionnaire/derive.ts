import type { ItemAnswer } from './answers.ts';
import type { Truth } from './condition.ts';
import type { Derivation, MultiQuestion, SingleQuestion } from './question.ts';

/** What is known of the question whose ticks are counted. */
export type Counted = {
  question: MultiQuestion;
  /** Its ticks; undefined while they are not known. */
  ticked: readonly string[] | undefined;
  offers?: ((option: string) => Truth) | undefined;
};

/** Of which shares „at most“ still holds although the machine rounds. */
const tolerance = 1e-9;

/** The option that follows from so many ticks among so many options. */
export const optionFor = ({ steps }: Derivation, ticked: number, offered: number): string | undefined =>
  steps.find(
    ({ atMost = ticked, atMostShare = 1, allBut = offered }) =>
      ticked <= atMost && ticked <= atMostShare * offered + tolerance && ticked >= offered - allBut,
  )?.option;

/** How many are ticked and how many offered, in every way that is still possible. */
function waysOf({ question, ticked, offers }: Counted): [ticked: number, offered: number][] {
  const truths = question.options.map(({ id }) => ({ id, truth: offers?.(id) ?? 'yes' }));
  const count = (truth: Truth, isTicked?: boolean): number =>
    truths.filter(
      (each) => each.truth === truth && (isTicked === undefined || ticked?.includes(each.id) === isTicked),
    ).length;
  const span = (from: number, length: number): number[] =>
    Array.from({ length: length + 1 }, (_, more) => from + more);
  if (ticked === undefined) {
    return span(count('yes'), count('open')).flatMap((offered) =>
      span(0, offered).map((some): [number, number] => [some, offered]),
    );
  }
  return span(0, count('open', true)).flatMap((more) =>
    span(count('yes') + more, count('open', false)).map((offered): [number, number] => [
      count('yes', true) + more,
      offered,
    ]),
  );
}

/**
 * The answer that follows from the ticks of another question: an option, one of several while it depends on what is
 * not known, or undefined while every option is possible. Source: docs/verfahren.md, Abschnitt 3 Nr. 12.
 */
export function derivedAnswer({ options, derive }: SingleQuestion, counted: Counted): ItemAnswer | undefined {
  if (!derive) return undefined;
  const found = new Set(waysOf(counted).map(([ticked, offered]) => optionFor(derive, ticked, offered)));
  const possible = options.map(({ id }) => id).filter((id) => found.has(id));
  if (possible.length === 1) return possible[0];
  return possible.length === options.length ? undefined : { oneOf: possible };
}
