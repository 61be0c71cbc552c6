import { parseKey } from './answers.ts';
import type { ContradictionResult } from './contradictions.ts';
import { findItem, findQuestion } from './items.ts';
import type { Questionnaire } from './model.ts';
import { namesOf } from './placeholders.ts';
import type { ItemKey } from './question.ts';

type Found = Pick<ContradictionResult, 'id' | 'row'>;
/** One contradiction with all the rows it is found in. */
export type ContradictionGroup = {
  id: string;
  text: string;
  /** What it is found in: „Das gilt für Server und E-Mail.“; nothing for the municipality as a whole. */
  where: string | undefined;
  /** The answers that do not go together, each once. */
  items: readonly ItemKey[];
  /** The questions that can be changed, each once; the row where it is only one. */
  ways: { question: string; words: string }[];
};

/** What tells one contradiction from another, row by row. */
export const contradictionKey = ({ id, row }: Found): string => `${id}@${row ?? ''}`;

const rowName = ({ bausteine }: Questionnaire, row: string): string =>
  bausteine.find(({ id }) => id === row)?.name ?? row;

function waysOf(
  questionnaire: Questionnaire,
  found: readonly ContradictionResult[],
): ContradictionGroup['ways'] {
  const keys = [...new Set(found.flatMap(({ items }) => items))];
  return [...Map.groupBy(keys, (key) => parseKey(key).question)].map(([question, items]) => {
    const short = findQuestion(questionnaire, question)?.short ?? question;
    const [only] = items;
    const row = items.length === 1 && only ? findItem(questionnaire, only)?.row : undefined;
    return { question, words: row ? `${short}: ${row.label}` : short };
  });
}

/** The contradictions found, each told once for all rows it is found in, in the order of the questionnaire. */
export const groupContradictions = (
  questionnaire: Questionnaire,
  found: readonly ContradictionResult[],
): ContradictionGroup[] =>
  [...Map.groupBy(found, ({ id }) => id)].map(([id, cases]) => {
    const rows = cases.flatMap(({ row }) => (row === undefined ? [] : [rowName(questionnaire, row)]));
    return {
      id,
      text: cases[0]?.text ?? '',
      where: rows.length === 0 ? undefined : `Das gilt für ${namesOf(rows)}.`,
      items: [...new Set(cases.flatMap(({ items }) => items))],
      ways: waysOf(questionnaire, cases),
    };
  });
