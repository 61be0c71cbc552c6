import type { Notes } from '../questionnaire/answers.ts';
import { plainText, shortened } from '../questionnaire/plainText.ts';

/** Longest note, in characters (code points). */
export const NOTE_LENGTH = 500;

/** A note in the form in which it is stored, typed or from a file; not yet cut. */
export const noteText = (text: string): string => plainText(text).trim();

/** Notes with the one for `question` replaced, cut to `NOTE_LENGTH`; an empty note is removed. */
export function withNote(notes: Notes, question: string, text: string): Notes {
  const note = shortened(noteText(text), NOTE_LENGTH).trim();
  const { [question]: _replaced, ...others } = notes;
  return note === '' ? others : { ...others, [question]: note };
}
