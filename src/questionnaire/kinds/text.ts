import { lengthOf, plainText } from '../plainText.ts';
import type { TextQuestion } from '../question.ts';
import type { Kind } from './kind.ts';

const normalised = (text: string): string => plainText(text).trim();

/** Free text; it informs the reader and decides nothing. */
export const text: Kind<TextQuestion, string> = {
  hasRows: false,
  isShaped: (value) => typeof value === 'string',
  isValid: ({ maxLength }, value): value is string => {
    if (typeof value !== 'string') return false;
    const length = lengthOf(normalised(value));
    return length > 0 && length <= maxLength;
  },
  normalise: (_question, answer) => normalised(answer),
  describe: (_question, answer) => answer,
  gate: [],
  sample: () => ['Text'],
};
