import type { Notes } from '../questionnaire/answers.ts';
import { plainText, shortened } from '../questionnaire/plainText.ts';

/** Longest note, in characters (code points). */
export const NOTE_LENGTH = 500;

/** Notes with the one for `question` replaced, cut to `NOTE_LENGTH`; an empty note is removed. */
export function withNote(notes: Notes, question: string, text: string): Notes {
  const note = shortened(plainText(text).trim(), NOTE_LENGTH).trim();
  const { [question]: _replaced, ...others } = notes;
  return note === '' ? others : { ...others, [question]: note };
}
