import type { Area, Passage, Remark } from '../wording/passage.ts';
import { sentences, words } from '../wording/sentences.ts';

/** Most words of a sentence and highest LIX that a text of each area may have. */
const limits: Record<Area, { words: number; lix: number }> = {
  fragebogen: { words: 20, lix: 45 },
  ergebnis: { words: 25, lix: 45 },
  seite: { words: 25, lix: 52 },
};

/** With fewer words the number says nothing yet. */
const ENOUGH_WORDS = 100;

/** Headings, labels and table cells are no sentences: only what ends like one is measured. */
const isRunningText = (text: string): boolean => /[.!?:…]["“‘)]*$/.test(text.trim());

export type ReadingEase = { words: number; sentences: number; lix: number };

/**
 * LIX of running text after Björnsson (1968): words per sentence plus the percentage of words of more than six
 * letters. Below 40 is easy, from 60 on very hard.
 */
export function readingEase(texts: readonly string[]): ReadingEase {
  const all = texts.filter(isRunningText).flatMap(sentences);
  const everyWord = all.flatMap(words);
  if (everyWord.length === 0) return { words: 0, sentences: 0, lix: 0 };
  const long = everyWord.filter((word) => word.replaceAll('-', '').length > 6).length;
  const lix = everyWord.length / all.length + (100 * long) / everyWord.length;
  return { words: everyWord.length, sentences: all.length, lix };
}

/** Sentences of a passage that are too long. */
export const longSentences = ({ area, text }: Passage): Remark[] =>
  sentences(text)
    .filter((sentence) => words(sentence).length > limits[area].words)
    .map((sentence) => ({
      text: sentence.trim(),
      message: `${words(sentence).length} Wörter, erlaubt sind ${limits[area].words}`,
    }));

/** Reading ease of each unit that has enough words, hardest first, with the limit that holds for it. */
export function easeOfUnits(passages: readonly Passage[]): (ReadingEase & { unit: string; limit: number })[] {
  return [...Map.groupBy(passages, ({ unit }) => unit)]
    .map(([unit, own]) => ({
      unit,
      ...readingEase(own.map(({ text }) => text)),
      limit: limits[own[0]?.area ?? 'fragebogen'].lix,
    }))
    .filter((unit) => unit.words > ENOUGH_WORDS)
    .sort((a, b) => b.lix - a.lix);
}
