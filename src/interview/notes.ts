import type { Notes } from '../questionnaire/answers.ts';

/** Longest note, in characters. */
export const NOTE_LENGTH = 500;

/** Notes with the one for `question` replaced, cut to `NOTE_LENGTH`; an empty note is removed. */
export function withNote(notes: Notes, question: string, text: string): Notes {
  const note = Array.from(text.trim().normalize('NFC')).slice(0, NOTE_LENGTH).join('').trim();
  const { [question]: _replaced, ...others } = notes;
  return note === '' ? others : { ...others, [question]: note };
}
