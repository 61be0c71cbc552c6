import type { Choice } from '../../../ui/choices.ts';
import { NOT_APPLICABLE } from '../instead.ts';

/** What stands above a column; the reason has its own field below the row. */
export const columnLabel = ({ id, label, short }: Choice & { short?: string }): string =>
  short ?? (id === NOT_APPLICABLE ? 'Trifft nicht zu' : label);
