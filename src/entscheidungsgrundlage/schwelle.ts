import { factFor } from '../costs/facts.ts';
import type { Offer } from '../costs/matters.ts';
import { compared, type NoEstimate, sumOf, together } from '../costs/procurement.ts';
import type { Fact } from '../questionnaire/catalogue.ts';
import { listWords } from '../questionnaire/germanList.ts';
import { describeDate } from '../questionnaire/kinds/calendarDate.ts';
import { formatGermanNumber } from '../questionnaire/kinds/germanNumber.ts';
import type { Context } from './context.ts';

const missingWords: Record<NoEstimate, string> = {
  no_price: 'Ohne Preis lässt sich der Auftragswert nicht schätzen.',
  no_tax_rate: 'Netto nicht bestimmbar: Der Preis ist brutto angegeben, der Steuersatz fehlt.',
  no_term: 'Der Auftragswert ist nicht bestimmbar: Die Laufzeit fehlt.',
};
const whereWords = {
  below: 'Das liegt unter dem EU-Schwellenwert.',
  above: 'Das liegt über dem EU-Schwellenwert oder erreicht ihn.',
  maybe: 'Das kann über dem EU-Schwellenwert liegen.',
};

const euro = (value: number): string => `${formatGermanNumber(Math.round(value))}\u00a0Euro`;
const rangeWords = ([from, to]: readonly [number, number]): string =>
  Math.round(from) === Math.round(to)
    ? euro(from)
    : `${formatGermanNumber(Math.round(from))} bis ${euro(to)}`;

/** Where a fact comes from, as of when and for what, in brackets. */
export function basisWords({ questionnaire: { sources } }: Context, fact: Fact): string {
  const titles = fact.sources.map((id) => sources.find((source) => source.id === id)?.title ?? id);
  return `(${fact.scope}; Stand ${describeDate(fact.stand)}; ${titles.join('; ')})`;
}

/** Whether what a fact says is still known to hold. */
const validityWords = ({ validUntil }: Fact, today: string): string => {
  if (validUntil === undefined) return '';
  return validUntil < today
    ? ` Dieser Wert galt bis zum ${describeDate(validUntil)}; der heutige ist zu prüfen.`
    : ` Der Wert gilt bis zum ${describeDate(validUntil)}.`;
};

function groupWords(
  offers: readonly Offer[],
  threshold: number,
  longTerm: number,
): { words: string; isBelow: boolean } {
  const names = listWords(offers.map(({ name }) => `„${name}“`));
  const who = offers.length === 1 ? `Angebot ${names}` : `Angebote ${names} zusammen`;
  const sum = sumOf(offers, longTerm);
  if ('missing' in sum) return { words: `${who}: ${missingWords[sum.missing]}`, isBelow: false };
  const where = compared(sum.value, threshold);
  return {
    words: `${who}: geschätzt ${rangeWords(sum.value)} netto. ${whereWords[where]}`,
    isBelow: where !== 'above',
  };
}

/** How what has been offered stands to the threshold, one sentence for each group, and what that rests on. */
type Threshold = { groups: string[]; grounds: string[] };
const nothing: Threshold = { groups: [], grounds: [] };

/** How what has been offered stands to the threshold; nothing without offers or a threshold. */
export function thresholdWords(context: Context): Threshold {
  const { questionnaire, matters, today } = context;
  const facts = questionnaire.facts ?? [];
  const [limit, longTerm] = [factFor(facts, 'euThreshold'), factFor(facts, 'longTerm')];
  if (typeof limit?.value !== 'number' || typeof longTerm?.value !== 'number') return nothing;
  if (matters.offers.length === 0) return nothing;
  const [threshold, months] = [limit.value, longTerm.value];
  const groups = together(matters.offers).map((group) => groupWords(group, threshold, months));
  const explained = [
    factFor(facts, 'estimate'),
    longTerm,
    ...(groups.some(({ isBelow }) => isBelow) ? [factFor(facts, 'belowThreshold')] : []),
  ];
  const grounds = [
    `${limit.title}: ${euro(threshold)} netto. ${limit.text}${validityWords(limit, today)} ${basisWords(context, limit)}`,
    ...explained.flatMap((fact) => (fact === undefined ? [] : [fact.text])),
  ];
  return { groups: groups.map(({ words }) => words), grounds };
}
