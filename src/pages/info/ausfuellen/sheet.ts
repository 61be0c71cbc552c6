import { derivationOf } from '../../../questionnaire/items.ts';
import type { Questionnaire } from '../../../questionnaire/model.ts';
import type { Option, Question, Row, Section } from '../../../questionnaire/question.ts';

/** A question of the sheet and its number within its part. */
export type SheetQuestion = { question: Question; number: number };
/** A part of the sheet with its number. */
export type SheetPart = { section: Section; number: number; questions: readonly SheetQuestion[] };

/**
 * All parts and questions that somebody can be asked, numbered as on screen once every question is asked. What follows
 * from another answer is never asked.
 */
export const sheetOf = ({ sections }: Questionnaire): SheetPart[] =>
  sections
    .map((section) => ({ section, asked: section.questions.filter((each) => !derivationOf(each)) }))
    .filter(({ asked }) => asked.length > 0)
    .map(({ section, asked }, index) => ({
      section,
      number: index + 1,
      questions: asked.map((question, place) => ({ question, number: place + 1 })),
    }));

/** Where a question stands on the sheet, e.g. „Teil 2, Frage 6“; undefined if it does not. */
export function placeWords(parts: readonly SheetPart[], questionId: string): string | undefined {
  for (const { number, questions } of parts) {
    const found = questions.find(({ question }) => question.id === questionId);
    if (found) return `Teil\u00a0${number}, Frage\u00a0${found.number}`;
  }
  return undefined;
}

/** The options and rows of a question that can depend on answers by themselves. */
export function entriesOf(question: Question): readonly (Option | Row)[] {
  if ('rows' in question) return question.rows;
  return 'options' in question ? question.options : [];
}

/** Whether a list is so long that it stands in two columns. */
export const isLong = (list: readonly unknown[]): boolean => list.length > 8;

/** Tables and long lists need the whole width of the paper. */
const isWide = (question: Question): boolean => 'rows' in question || isLong(entriesOf(question));

/** Questions in order, two together where both are narrow. */
export function inPairs(questions: readonly SheetQuestion[]): SheetQuestion[][] {
  const pairs: SheetQuestion[][] = [];
  for (const each of questions) {
    const last = pairs.at(-1);
    const [first, ...rest] = last ?? [];
    if (last && first && rest.length === 0 && !isWide(first.question) && !isWide(each.question))
      last.push(each);
    else pairs.push([each]);
  }
  return pairs;
}

/** Options or rows as they are printed: what a Baustein is stands where it is first listed, and only there. */
export function printed<Entry extends Option | Row>(
  { bausteine }: Questionnaire,
  parts: readonly SheetPart[],
  question: Question,
  entries: readonly Entry[],
): Entry[] {
  const questions = parts.flatMap((part) => part.questions.map((each) => each.question));
  const isFirst = ({ id, label }: Entry): boolean =>
    questions.find((each) => entriesOf(each).some((entry) => entry.id === id && entry.label === label)) ===
    question;
  const isBaustein = ({ id, label }: Entry): boolean =>
    bausteine.some((each) => each.id === id && each.name === label);
  return entries.map((entry) => {
    if (!isBaustein(entry) || isFirst(entry)) return entry;
    const { hint: _hint, ...rest } = entry;
    return rest as Entry;
  });
}
