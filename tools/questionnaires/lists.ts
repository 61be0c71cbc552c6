import type { AuthoredQuestion } from './kinds.ts';
import type { Bank } from './read.ts';

type Entry = { id: string; label: string; hint?: string };

const entryOf = ({ id, name, hint }: { id: string; name: string; hint?: string }): Entry => ({
  id,
  label: name,
  ...(hint === undefined ? {} : { hint }),
});

/** The Bausteine a list stands for, in the order in which it names them; those that do not exist are left out. */
const bausteineFor = (list: 'bausteine' | { bausteine: string[] }, bank: Bank): Bank['bausteine'] =>
  list === 'bausteine'
    ? bank.bausteine
    : list.bausteine.flatMap((id) => bank.bausteine.find((baustein) => baustein.id === id) ?? []);

/** The rows of a question, as authored or as a list stands for them; none for a question without rows. */
export function rowsOf(
  question: AuthoredQuestion,
  bank: Bank,
): (Entry & { weight?: 1 | 2 | 3 | undefined })[] {
  if (!('rows' in question)) return [];
  if (Array.isArray(question.rows)) return question.rows;
  if (question.rows === 'tasks') return bank.tasks.map((task) => ({ ...entryOf(task), weight: 1 }));
  return bausteineFor(question.rows, bank).map((baustein) => ({
    ...entryOf(baustein),
    weight: baustein.weight,
  }));
}

/** The options of a question, as authored or as a list stands for them; none for a question without. */
export function optionsOf(question: AuthoredQuestion, bank: Bank): Entry[] {
  if (!('options' in question)) return [];
  return Array.isArray(question.options)
    ? question.options
    : bausteineFor(question.options, bank).map(entryOf);
}
