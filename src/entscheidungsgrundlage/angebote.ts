import { ageInMonths } from '../costs/days.ts';
import type { Offer } from '../costs/matters.ts';
import { rangeOf } from '../costs/range.ts';
import type { NumberAnswer } from '../questionnaire/answers.ts';
import { describeDate } from '../questionnaire/kinds/calendarDate.ts';
import { plain } from '../questionnaire/richText.ts';
import { bausteinName, type Context } from './context.ts';
import { euro, exactWords } from './euro.ts';
import { counted } from './german.ts';
import type { TableBlock } from './model.ts';

const months = (count: number): string => counted(count, 'Monat', 'Monate');
const periodWords = { monat: 'im Monat', jahr: 'im Jahr' } as const;
/** Figures older than this are said to be old. */
const OLD = 12;

const amount = (given: NumberAnswer): string => euro(exactWords(rangeOf(given)));

/** „20.000 Euro im Jahr, einmalig 5.000 Euro, netto“ */
function priceWords({ running, single, per, tax, taxRate }: Offer): string {
  const parts = [
    ...(running === undefined ? [] : [`${amount(running)} ${periodWords[per]}`]),
    ...(single === undefined ? [] : [`einmalig ${amount(single)}`]),
  ];
  if (parts.length === 0) return 'nicht angegeben';
  const rate = taxRate === undefined ? '' : ` (Steuersatz ${taxRate}\u00a0Prozent)`;
  return `${parts.join(', ')}, ${tax}${rate}`;
}

function termWords({ months: term, optionMonths, isOpenEnded }: Offer): string {
  if (isOpenEnded) return 'unbefristet';
  if (term === undefined) return 'nicht angegeben';
  return optionMonths === undefined || optionMonths === 0
    ? months(term)
    : `${months(term)}, verlängerbar um ${months(optionMonths)}`;
}

/** When it was made, how old it is, and until when it holds, against today. */
function dateWords({ dated, validUntil }: Offer, today: string): string {
  const age = dated === undefined ? undefined : ageInMonths(dated, today);
  const made =
    dated === undefined
      ? 'ohne Datum'
      : `vom ${describeDate(dated)}${age !== undefined && age >= OLD ? `, ${months(age)} alt` : ''}`;
  if (validUntil === undefined) return `${made}; Gültigkeit nicht angegeben`;
  return validUntil < today
    ? `${made}; galt bis zum ${describeDate(validUntil)}`
    : `${made}; gültig bis zum ${describeDate(validUntil)}`;
}

/** What has to be asked before an offer can be compared. */
export function missingIn(offer: Offer): string[] {
  const { single, running, tax, taxRate, isOpenEnded } = offer;
  return [
    ...(single === undefined && running === undefined ? ['Preis'] : []),
    ...(tax === 'netto' && taxRate === undefined ? ['Steuersatz'] : []),
    ...(running !== undefined && offer.months === undefined && !isOpenEnded ? ['Laufzeit'] : []),
    ...(running !== undefined && offer.priceRule === undefined ? ['Preisregel'] : []),
    ...(offer.dated === undefined ? ['Datum'] : []),
    ...(offer.validUntil === undefined ? ['Gültigkeit'] : []),
    ...(offer.bausteine.length === 0 ? ['Bausteine'] : []),
  ];
}

/** What it is about: the way it belongs to, and the Bausteine. */
function aboutWords(context: Context, { direction, bausteine }: Offer): string {
  const title = context.questionnaire.directions.find(({ id }) => id === direction)?.title;
  const names = bausteine.map((id) => bausteinName(context, id)).join('\u00a0· ');
  return (
    [...(title === undefined ? [] : [plain(title)]), ...(names === '' ? [] : [names])].join(': ') ||
    'nicht angegeben'
  );
}

/** Every offer with what it says and what is missing in it. None is preferred; they stand as they were recorded. */
export function offerTable(context: Context): TableBlock | undefined {
  const { offers } = context.matters;
  if (offers.length === 0) return undefined;
  return {
    kind: 'table',
    caption: 'Angebote, die vorliegen',
    columns: [
      { title: 'Angebot', width: 18 },
      { title: 'Worum es geht', width: 22 },
      { title: 'Stand', width: 18 },
      { title: 'Preis', width: 18 },
      { title: 'Laufzeit, Preisregel', width: 14 },
      { title: 'Zu erfragen', width: 10 },
    ],
    rows: offers.map((offer) => [
      { text: offer.name, mark: 'strong' },
      { text: aboutWords(context, offer) },
      { text: dateWords(offer, context.today) },
      { text: priceWords(offer) },
      { text: [termWords(offer), ...(offer.priceRule === undefined ? [] : [offer.priceRule])].join('; ') },
      { text: missingIn(offer).join(', ') || '–' },
    ]),
  };
}

/** What one offer comes to, for the list of those that were recorded. */
export const offerSummary = (offer: Offer, today: string): string =>
  `${priceWords(offer)}; ${dateWords(offer, today)}`;
