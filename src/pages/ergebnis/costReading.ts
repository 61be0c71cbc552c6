import type { Figures } from '../../costs/matters.ts';
import type { CostItem, CostUnit } from '../../questionnaire/catalogue.ts';
import { own } from '../../questionnaire/own.ts';
import type { Problem } from '../../ui/ErrorSummary.tsx';
import { amountText, readAmount } from './amountReading.ts';

/** What stands in the fields for one item. */
export type CostDraft = Readonly<Record<string, { text: string; isNone: boolean }>>;

export const costUnitWords: Record<CostUnit, string> = {
  einmalig: 'Euro einmalig',
  jahr: 'Euro im Jahr',
  wochenstunden: 'Stunden in der Woche',
};
const MOST_EURO = 100_000_000;
const MOST_HOURS = 400;
const mostOf = (unit: CostUnit): number => (unit === 'wochenstunden' ? MOST_HOURS : MOST_EURO);

export const costFieldId = (item: string): string => `kosten-${item}`;

const empty = { text: '', isNone: false };
export const entryIn = (draft: CostDraft, item: string): CostDraft[string] => own(draft, item) ?? empty;

/** The fields of a form as they open. */
export const costDraftOf = (items: readonly CostItem[], { amounts, none }: Figures): CostDraft =>
  Object.fromEntries(
    items.map(({ id }) => [id, { text: amountText(own(amounts, id)), isNone: none.includes(id) }]),
  );

/**
 * The figures that the fields hold, or what is wrong with them, each tied to its field. What the form does not show,
 * `before` keeps.
 */
export function readCosts(
  items: readonly CostItem[],
  draft: CostDraft,
  before: Figures,
): { figures: Figures } | { problems: Problem[] } {
  const shown = new Set(items.map(({ id }) => id));
  const amounts = Object.fromEntries(Object.entries(before.amounts).filter(([id]) => !shown.has(id)));
  const none = before.none.filter((id) => !shown.has(id));
  const problems: Problem[] = [];
  for (const { id, title, unit } of items) {
    const { text, isNone } = entryIn(draft, id);
    const read = readAmount(text, costUnitWords[unit], mostOf(unit));
    const fault = (message: string) =>
      problems.push({ message: `${title}: ${message}`, target: costFieldId(id) });
    if ('message' in read) fault(read.message);
    else if (read.value !== undefined && isNone)
      fault(
        'Hier steht ein Betrag, und zugleich ist angekreuzt, dass nichts anfällt. Bitte lassen Sie eines davon.',
      );
    else if (read.value !== undefined) amounts[id] = read.value;
    else if (isNone) none.push(id);
  }
  return problems.length > 0 ? { problems } : { figures: { ...before, amounts, none } };
}
