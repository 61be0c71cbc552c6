import type { TextQuestion } from '../model.ts';
import type { Kind } from './kind.ts';

/** Free text; it informs the reader and decides nothing. */
export const text: Kind<TextQuestion, string> = {
  isValid: ({ maxLength }, value): value is string =>
    typeof value === 'string' && value.trim() !== '' && value.length <= maxLength,
  describe: (_question, answer) => answer,
  gate: [],
  sample: () => ['Text'],
};
