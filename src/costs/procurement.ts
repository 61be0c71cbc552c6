import type { Offer } from './matters.ts';
import { nothing, plus, type Range, rangeOf } from './range.ts';

const MONTHS = 12;

/** Why no value can be estimated. */
export type NoEstimate = 'no_price' | 'no_tax_rate' | 'no_term';
export type Estimate = { value: Range } | { missing: NoEstimate };

const priceOf = (given: Offer['single']): Range => (given === undefined ? nothing : rangeOf(given));

/** How many months of the running price count: beyond `longTerm`, or without an end, exactly that many. */
function monthsOf({ months, optionMonths = 0, isOpenEnded }: Offer, longTerm: number): number | undefined {
  if (isOpenEnded) return longTerm;
  return months === undefined ? undefined : Math.min(months + optionMonths, longTerm);
}

/**
 * What an offer is worth net over its whole term with options. Gross becomes net only with the rate that was given; a
 * rate is never assumed.
 */
export function estimateOf(offer: Offer, longTerm: number): Estimate {
  const { single, running, per, tax, taxRate } = offer;
  if (single === undefined && running === undefined) return { missing: 'no_price' };
  if (tax === 'brutto' && taxRate === undefined) return { missing: 'no_tax_rate' };
  const months = running === undefined ? 0 : monthsOf(offer, longTerm);
  if (months === undefined) return { missing: 'no_term' };
  const times = per === 'jahr' ? months / MONTHS : months;
  const divisor = tax === 'brutto' ? 1 + (taxRate ?? 0) / 100 : 1;
  const [once, over] = [priceOf(single), priceOf(running)];
  return { value: [(once[0] + over[0] * times) / divisor, (once[1] + over[1] * times) / divisor] };
}

export type Comparison = 'below' | 'above' | 'maybe';

/** Where a range lies; a value that reaches the threshold is above. */
export const compared = ([from, to]: Range, threshold: number): Comparison =>
  to < threshold ? 'below' : from >= threshold ? 'above' : 'maybe';

const overlap = (a: Offer, b: Offer): boolean => a.bausteine.some((id) => b.bausteine.includes(id));

/**
 * Offers that count together: those for the same direction that are about different Bausteine. Those about the same are
 * alternatives, and each is looked at by itself.
 */
export function together(offers: readonly Offer[]): Offer[][] {
  const groups = Map.groupBy(offers, ({ direction, id }) => direction ?? `:${id}`);
  return [...groups.values()].flatMap((group) => {
    const competes = group.some((a, index) => group.slice(index + 1).some((b) => overlap(a, b)));
    return competes ? group.map((offer) => [offer]) : [group];
  });
}

/** The estimates of several offers that count together; missing as soon as one is. */
export function sumOf(offers: readonly Offer[], longTerm: number): Estimate {
  let sum = nothing;
  for (const offer of offers) {
    const estimate = estimateOf(offer, longTerm);
    if ('missing' in estimate) return estimate;
    sum = plus(sum, estimate.value);
  }
  return { value: sum };
}
