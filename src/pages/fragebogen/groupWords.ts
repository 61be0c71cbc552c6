import type { RowGroup, RowsTogether } from '../../questionnaire/rowGroups.ts';

/** „9 Teile beim wichtigsten Partner, „Lokal, von außen betreut““: what the rows of a group have in common. */
export const groupTitle = ({ rows, model, isMainPartner }: RowGroup): string =>
  `${rows.length}\u00a0Teile${isMainPartner ? ' beim wichtigsten Partner' : ''}, „${model.label}“`;

/** „17 Teile“: all rows of a question. */
export const allTitle = ({ rows }: RowsTogether): string => `${rows.length}\u00a0Teile`;
