import { plainLine, shortened } from '../questionnaire/plainText.ts';
import { NAME_LENGTH } from './model.ts';

/** A name or label on one line, at most `NAME_LENGTH` characters; may be empty. */
export const cleanName = (name: string): string => shortened(plainLine(name), NAME_LENGTH).trim();
