import type { ItemAnswer } from './answers.ts';
import type { Baustein } from './catalogue.ts';
import { perObject } from './memo.ts';
import type { Questionnaire } from './model.ts';
import { plainLine } from './plainText.ts';
import type { ItemKey, Question } from './question.ts';

/** How many sets of names are remembered per questionnaire: what is typed letter by letter is soon of no use. */
const remembered = 8;

const variantsOf = perObject((_questionnaire: Questionnaire) => new Map<string, Questionnaire>());
const originals = new WeakMap<Questionnaire, Questionnaire>();

/** The questionnaire as authored, for what names of Bausteine make no difference to. */
export const asAuthored = (questionnaire: Questionnaire): Questionnaire =>
  originals.get(questionnaire) ?? questionnaire;

/** A name without the signs that texts of the data read as marks or placeholders. */
const withoutMarks = (name: string): string =>
  name.replace(/[[{]/g, '(').replace(/[\]}]/g, ')').replace(/\*/g, '');

function nameFor(baustein: Baustein, given: (key: ItemKey) => ItemAnswer | undefined): string | undefined {
  if (baustein.nameFrom === undefined) return undefined;
  const answer = given(baustein.nameFrom);
  const name = typeof answer === 'string' ? plainLine(withoutMarks(answer)) : '';
  return name === '' ? undefined : name;
}

/** Rows and options that go by the authored name of a Baustein, by its own one. */
function renamed(questionnaire: Questionnaire, names: ReadonlyMap<string, string>): Questionnaire {
  const authored = new Map(questionnaire.bausteine.map(({ id, name }) => [id, name]));
  const relabel = <Entry extends { id: string; label: string }>(entries: readonly Entry[]): Entry[] =>
    entries.map((entry) => {
      const name = entry.label === authored.get(entry.id) ? names.get(entry.id) : undefined;
      return name === undefined ? entry : { ...entry, label: name };
    });
  const changed = (question: Question): Question => {
    if (question.kind === 'matrix') return { ...question, rows: relabel(question.rows) };
    return question.kind === 'multi' ? { ...question, options: relabel(question.options) } : question;
  };
  return {
    ...questionnaire,
    bausteine: questionnaire.bausteine.map((baustein) => ({
      ...baustein,
      name: names.get(baustein.id) ?? baustein.name,
    })),
    sections: questionnaire.sections.map((section) => ({
      ...section,
      questions: section.questions.map(changed),
    })),
  };
}

/**
 * The questionnaire with the names the municipality has given to its own Bausteine; the same object for the same names.
 * Without any name it is the questionnaire itself.
 * @param questionnaire as authored
 * @param given the answer of a text question, undefined if it does not count
 */
export function withNames(
  questionnaire: Questionnaire,
  given: (key: ItemKey) => ItemAnswer | undefined,
): Questionnaire {
  const names = new Map(
    questionnaire.bausteine.flatMap((baustein): [string, string][] => {
      const name = nameFor(baustein, given);
      return name === undefined ? [] : [[baustein.id, name]];
    }),
  );
  if (names.size === 0) return questionnaire;
  const variants = variantsOf(questionnaire);
  const key = JSON.stringify([...names]);
  const known = variants.get(key) ?? renamed(questionnaire, names);
  variants.delete(key);
  variants.set(key, known);
  const [oldest] = variants.keys();
  if (variants.size > remembered && oldest !== undefined) variants.delete(oldest);
  originals.set(known, questionnaire);
  return known;
}
