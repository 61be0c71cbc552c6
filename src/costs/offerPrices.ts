import type { Offer } from './matters.ts';
import { type Range, rangeOf, sum, times } from './range.ts';

const MONTHS = 12;

/** What offers cost together, gross: once and in a year. */
export type OfferPrices = { single?: Range; running?: Range };

/** From a price as it is stated to one with value added tax; undefined if the rate is not known. */
function toGross({ tax, taxRate }: Offer): Range | undefined {
  if (tax === 'brutto') return [1, 1];
  if (taxRate === undefined) return undefined;
  const factor = 1 + taxRate / 100;
  return [factor, factor];
}

const inYear = ({ per }: Offer): Range => (per === 'jahr' ? [1, 1] : [MONTHS, MONTHS]);

/** Cents are kept; what lies below them comes from computing and not from an offer. */
const toCents = ([from, to]: Range): Range => [Math.round(from * 100) / 100, Math.round(to * 100) / 100];

/**
 * The prices of several offers that are bought together, in Euro gross. A net price becomes gross only with the rate that
 * was given.
 * @returns the offers that stand in the way if one is net without a rate
 */
export function pricesOf(offers: readonly Offer[]): { prices: OfferPrices } | { withoutRate: Offer[] } {
  const withoutRate = offers.filter((offer) => toGross(offer) === undefined);
  if (withoutRate.length > 0) return { withoutRate };
  const singles = offers.flatMap((offer) => {
    const gross = toGross(offer);
    return offer.single === undefined || !gross ? [] : [times(rangeOf(offer.single), gross)];
  });
  const runnings = offers.flatMap((offer) => {
    const gross = toGross(offer);
    return offer.running === undefined || !gross
      ? []
      : [times(times(rangeOf(offer.running), gross), inYear(offer))];
  });
  return {
    prices: {
      ...(singles.length === 0 ? {} : { single: toCents(sum(singles)) }),
      ...(runnings.length === 0 ? {} : { running: toCents(sum(runnings)) }),
    },
  };
}
