import { plainLine, shortened } from '../questionnaire/plainText.ts';
import { TITLE_LENGTH } from './model.ts';

/** A title on one line, at most `TITLE_LENGTH` characters; never empty. */
export const cleanTitle = (title: string): string =>
  shortened(plainLine(title), TITLE_LENGTH).trim() || 'Einschätzung ohne Namen';
