import { MATTER_LIMITS, type Offer } from '../../costs/matters.ts';
import { formatGermanNumber } from '../../questionnaire/kinds/germanNumber.ts';
import { lengthOf, plainLine } from '../../questionnaire/plainText.ts';
import type { Problem } from '../../ui/ErrorSummary.tsx';
import { amountText, readAmount } from './amountReading.ts';
import { germanDay, readDay, readWhole } from './contractReading.ts';

/** What stands in the fields for one offer. */
export type OfferDraft = {
  name: string;
  direction: string;
  bausteine: readonly string[];
  dated: string;
  validUntil: string;
  tax: Offer['tax'];
  taxRate: string;
  single: string;
  running: string;
  per: Offer['per'];
  months: string;
  optionMonths: string;
  isOpenEnded: boolean;
  priceRule: string;
};
export type OfferField = keyof OfferDraft;

export const emptyOffer: OfferDraft = {
  name: '',
  direction: '',
  bausteine: [],
  dated: '',
  validUntil: '',
  tax: 'brutto',
  taxRate: '',
  single: '',
  running: '',
  per: 'jahr',
  months: '',
  optionMonths: '',
  isOpenEnded: false,
  priceRule: '',
};
export const offerFieldId = (field: string): string => `angebot-${field}`;

const MOST_EURO = 100_000_000;
const rates = [0, 100] as const;
const terms = [0, 600] as const;
const numberText = (value: number | undefined): string =>
  value === undefined ? '' : formatGermanNumber(value);

export const offerDraftOf = (offer: Offer): OfferDraft => ({
  name: offer.name,
  direction: offer.direction ?? '',
  bausteine: offer.bausteine,
  dated: germanDay(offer.dated),
  validUntil: germanDay(offer.validUntil),
  tax: offer.tax,
  taxRate: numberText(offer.taxRate),
  single: amountText(offer.single),
  running: amountText(offer.running),
  per: offer.per,
  months: numberText(offer.months),
  optionMonths: numberText(offer.optionMonths),
  isOpenEnded: offer.isOpenEnded === true,
  priceRule: offer.priceRule ?? '',
});

/** A whole day; a month is not enough to say how old an offer is. */
function readWholeDay(text: string): { value?: string } | { message: string } {
  const read = readDay(text);
  return 'value' in read && read.value?.length === 'JJJJ-MM'.length
    ? { message: 'Bitte geben Sie den Tag an, zum Beispiel 3.5.2026.' }
    : read;
}

/** What the fields hold, each value or what is wrong with it. */
const readFields = (draft: OfferDraft) => ({
  dated: readWholeDay(draft.dated),
  validUntil: readWholeDay(draft.validUntil),
  taxRate: readWhole(draft.taxRate.replace(/\s*(%|Prozent)$/, ''), '', rates),
  single: readAmount(draft.single, 'Euro', MOST_EURO),
  running: readAmount(draft.running, draft.per === 'jahr' ? 'Euro im Jahr' : 'Euro im Monat', MOST_EURO),
  months: readWhole(draft.months, 'Monate', terms),
  optionMonths: readWhole(draft.optionMonths, 'Monate', terms),
});

type Values = { [Key in keyof ReturnType<typeof readFields>]?: NonNullable<Offer[Key]> };

/** What does not go together, each tied to a field. */
function contradictions(draft: OfferDraft, { dated, validUntil, months }: Values): [OfferField, string][] {
  return [
    ...(dated !== undefined && validUntil !== undefined && validUntil < dated
      ? [
          ['validUntil', 'Das Angebot gälte nur bis vor seinem Datum. Bitte prüfen Sie beide Tage.'] as [
            OfferField,
            string,
          ],
        ]
      : []),
    ...(draft.isOpenEnded && months !== undefined
      ? [
          [
            'months',
            'Das Angebot hat eine Laufzeit oder ist unbefristet. Bitte leeren Sie die Laufzeit oder nehmen Sie den Haken weg.',
          ] as [OfferField, string],
        ]
      : []),
  ];
}

/** The offer that the fields describe, or what is wrong with them, each tied to its field. */
export function readOffer(id: string, draft: OfferDraft): { offer: Offer } | { problems: Problem[] } {
  const [name, priceRule] = [plainLine(draft.name), plainLine(draft.priceRule)];
  const tooLong = `Bitte kürzen Sie auf höchstens ${MATTER_LIMITS.text}\u00a0Zeichen.`;
  const found: [OfferField, string][] = [];
  if (name === '')
    found.push(['name', 'Bitte geben Sie dem Angebot einen Namen; der Anbieter muss nicht darin stehen.']);
  if (lengthOf(name) > MATTER_LIMITS.text) found.push(['name', tooLong]);
  if (lengthOf(priceRule) > MATTER_LIMITS.text) found.push(['priceRule', tooLong]);
  const values: Record<string, unknown> = {};
  for (const [field, read] of Object.entries(readFields(draft))) {
    if ('message' in read) found.push([field as OfferField, read.message]);
    else if (read.value !== undefined) values[field] = read.value;
  }
  found.push(...contradictions(draft, values as Values));
  if (found.length > 0)
    return { problems: found.map(([field, message]) => ({ message, target: offerFieldId(field) })) };
  return {
    offer: {
      id,
      name,
      bausteine: draft.bausteine,
      tax: draft.tax,
      per: draft.per,
      ...(draft.direction === '' ? {} : { direction: draft.direction }),
      ...(draft.isOpenEnded ? { isOpenEnded: true as const } : {}),
      ...(priceRule === '' ? {} : { priceRule }),
      ...(values as Values),
    },
  };
}
