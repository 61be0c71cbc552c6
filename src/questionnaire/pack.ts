import type { Baustein, Task } from './catalogue.ts';
import type { Questionnaire } from './model.ts';
import type { ResultPart } from './parts.ts';
import type { Question } from './question.ts';

/** A row or option; on the way to the browser its words may be missing. */
type Entry = { id: string; label?: unknown };
type Words = Record<string, unknown>;
type Change = (entry: Entry, words: Words) => Entry;

const wordsOf = ({ name, hint }: Baustein | Task): Words => ({
  label: name,
  ...(hint === undefined ? {} : { hint }),
});

/** Every row and option that may repeat a Baustein or a task, changed; `words` is what it would repeat. */
function withEntries(questionnaire: Questionnaire, change: Change): Questionnaire {
  const rows = new Map<string, Words>();
  const options = new Map<string, Words>();
  for (const task of questionnaire.tasks) rows.set(task.id, { ...wordsOf(task), weight: 1 });
  for (const baustein of questionnaire.bausteine) {
    rows.set(baustein.id, { ...wordsOf(baustein), weight: baustein.weight });
    options.set(baustein.id, wordsOf(baustein));
  }
  const each = (entries: readonly Entry[], catalogue: ReadonlyMap<string, Words>) =>
    entries.map((entry) => {
      const words = catalogue.get(entry.id);
      return words ? change(entry, words) : entry;
    });
  const changed = (question: Question): unknown => {
    if ('rows' in question) return { ...question, rows: each(question.rows, rows) };
    if ('options' in question) return { ...question, options: each(question.options, options) };
    return question;
  };
  const sections = questionnaire.sections.map((section) => ({
    ...section,
    questions: section.questions.map(changed),
  }));
  return { ...questionnaire, sections } as Questionnaire;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const without: Change = (entry, words) => {
  const kept = Object.entries(entry).filter(([key]) => !(key in words));
  const repeats = Object.entries(words).every(([key, value]) => same(value, entry[key as keyof Entry]));
  // A hint of its own would be lost with the words.
  return repeats && ('hint' in words || !('hint' in entry)) ? (Object.fromEntries(kept) as Entry) : entry;
};

const withWords: Change = (entry, words) => (entry.label === undefined ? { ...words, ...entry } : entry);

/** Stands for the id in what repeats for every Baustein or task. */
const ID = '*';
type Repeated = { each: unknown };
const isRepeated = (value: unknown): value is Repeated =>
  typeof value === 'object' && value !== null && 'each' in value;

const filled = ({ each }: Repeated, ids: readonly string[]): unknown[] =>
  ids.map((id) => JSON.parse(JSON.stringify(each).replaceAll(ID, id)));

/** The pattern that gives the list, one entry per id, if there is one. */
function patternOf(list: readonly unknown[], ids: readonly string[]): Repeated | undefined {
  const [first] = ids;
  if (first === undefined || list.length !== ids.length) return undefined;
  const pattern = { each: JSON.parse(JSON.stringify(list[0]).replaceAll(first, ID)) };
  return same(filled(pattern, ids), list) ? pattern : undefined;
}

/** Runs of entries that differ in nothing but the id of a Baustein become one pattern. */
function folded(value: unknown, ids: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, folded(part, ids)]));
  }
  const list: unknown[] = [];
  for (let at = 0; at < value.length; ) {
    const pattern = patternOf(value.slice(at, at + ids.length), ids);
    list.push(pattern ?? folded(value[at], ids));
    at += pattern ? ids.length : 1;
  }
  return list;
}

function unfolded(value: unknown, ids: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.flatMap((part) => (isRepeated(part) ? filled(part, ids) : [unfolded(part, ids)]));
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unfolded(part, ids)]));
}

const idsOf = (bausteine: readonly Baustein[]): string[] => bausteine.map(({ id }) => id);

/**
 * A questionnaire, or its part for the interview, as it travels to the browser, shorter: rows and options that repeat the words of a Baustein or a
 * task carry only their id, and what repeats for every Baustein is there once. The repetitions stand too far apart in
 * the file for compression to find them. Plain JSON, to be read by `unpack`.
 */
export function pack(questionnaire: Questionnaire): unknown {
  const { bausteine, ...rest } = withEntries(questionnaire, without);
  return { bausteine, ...(folded(rest, idsOf(bausteine)) as object) };
}

/** Undoes `pack`. */
export function unpack(packed: unknown): Questionnaire {
  const { bausteine, ...rest } = packed as Questionnaire;
  const unfoldedRest = unfolded(rest, idsOf(bausteine)) as Omit<Questionnaire, 'bausteine'>;
  return withEntries({ bausteine, ...unfoldedRest }, withWords);
}

/** The part for the result as it travels, shorter in the same way. */
export const packResult = (part: ResultPart, bausteine: readonly Baustein[]): unknown =>
  folded(part, idsOf(bausteine));

/** Undoes `packResult`. */
export const unpackResult = (packed: unknown, bausteine: readonly Baustein[]): ResultPart =>
  unfolded(packed, idsOf(bausteine)) as ResultPart;
