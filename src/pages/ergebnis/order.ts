import type { DocumentSection } from '../../entscheidungsgrundlage/model.ts';
import type { DocumentSectionId } from '../../questionnaire/model.ts';

/**
 * On screen the reader has just given the answers: what they mean comes first, what they were comes later.
 * On paper the starting position comes first, because a council does not know it.
 */
const order: readonly DocumentSectionId[] = [
  'kurzfassung',
  'bindung',
  'zustaendigkeiten',
  'offen',
  'moeglichkeiten',
  'schritte',
  'beschluss',
  'ausgangslage',
];

/** The sections in the order of the page, without the annex, and the annex. Nothing is left out. */
export function onScreen(sections: readonly DocumentSection[]): {
  main: DocumentSection[];
  annex: DocumentSection[];
} {
  const place = ({ id }: DocumentSection) => order.indexOf(id);
  return {
    main: sections.filter(({ annex }) => !annex).toSorted((a, b) => place(a) - place(b)),
    annex: sections.filter(({ annex }) => annex),
  };
}
