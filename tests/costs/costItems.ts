import type { CostEntry } from '../../src/costs/column.ts';
import { entriesOf } from '../../src/costs/column.ts';
import type { CostBasis } from '../../src/costs/fiveYears.ts';
import type { Figures } from '../../src/costs/matters.ts';
import type { CostItem } from '../../src/questionnaire/catalogue.ts';

/** A small set of items with one of each kind. */
export const items: CostItem[] = [
  { id: 'geraete', group: 'Anschaffung', title: 'Geräte', unit: 'einmalig', core: true, neverZero: true },
  { id: 'entgelt', group: 'Laufend', title: 'Entgelt', unit: 'jahr', core: true, offer: 'running' },
  { id: 'strom', group: 'Laufend', title: 'Strom', unit: 'jahr' },
  { id: 'zeit', group: 'Personal', title: 'Zeit', unit: 'wochenstunden', core: true, neverZero: true },
  { id: 'umzug', group: 'Umstellung', title: 'Umzug', unit: 'einmalig', core: true, moving: true },
];

export const basis: CostBasis = { priceRise: [0, 3], workingWeeks: 44, reliable: 10, hourlyRate: [50, 50] };

/** Entries of one column from amounts; what is not named is missing, what is null does not arise. */
export function entries(
  amounts: Record<string, Figures['amounts'][string] | null>,
  isToday = false,
): CostEntry[] {
  const given = Object.entries(amounts).flatMap(([id, amount]) => (amount === null ? [] : [[id, amount]]));
  const none = Object.keys(amounts).filter((id) => amounts[id] === null);
  return entriesOf({ items, figures: { amounts: Object.fromEntries(given), none }, isToday, answers: {} });
}
