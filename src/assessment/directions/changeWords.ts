import type { Criterion, Words } from '../../questionnaire/catalogue.ts';
import { listWords } from '../../questionnaire/germanList.ts';
import type { Change } from '../model.ts';
import { effectWords } from './effectWords.ts';

/** From so many points on a criterion changes, and changes clearly. */
export const noticeable = 5;
export const clear = 15;
const tolerance = 1e-9;

/** The size of a change: less lock-in relieves, more burdens. */
const sizeOf = (change: number): number => {
  const amount = Math.abs(change) + tolerance;
  const size = amount >= clear ? 2 : amount >= noticeable ? 1 : 0;
  return change < 0 || size === 0 ? size : -size;
};

/**
 * The size of a change that is the same in every completion: at least noticeable everywhere in one direction, or
 * nowhere noticeable. Undefined while it hangs on something. Source: docs/verfahren.md, Abschnitt 6 Nr. 4.
 */
export function decidedSize([low, high]: Change): number | undefined {
  const [most, least] = [sizeOf(low), sizeOf(high)];
  if (most > 0 && least > 0) return Math.min(most, least);
  if (most < 0 && least < 0) return Math.max(most, least);
  return most === 0 && least === 0 ? 0 : undefined;
}

/** A change as the range of its sizes over all completions, from burden to relief. */
export const sizesOf = ([low, high]: Change): readonly [number, number] => [sizeOf(high), sizeOf(low)];

const mostNamed = 2;

/** What a change hangs on, in words: the first answers by name, the number of the others. */
function hanging(names: readonly string[]): string {
  if (names.length === 0) return 'hängt von der Ausgestaltung ab';
  const named = names.slice(0, mostNamed).map((name) => `„${name}“`);
  const others = names.length - named.length;
  const rest = others === 0 ? [] : [others === 1 ? 'einer weiteren Angabe' : `${others} weiteren Angaben`];
  return `hängt ab von ${listWords([...named, ...rest])}`;
}

/** A change in the words of its criterion, or what it hangs on. */
export function changeWords(
  words: Words,
  criterion: Criterion,
  change: Change,
  dependsOn: readonly string[],
): string {
  const decided = decidedSize(change);
  return decided === undefined ? hanging(dependsOn) : effectWords(words, [decided, decided], criterion);
}
