import type { ResultPage } from '../../interview/session.ts';

/** What the pages of the result are called, in links and in their headings. */
export const pageNames: Record<ResultPage, string> = {
  ueberblick: 'Überblick',
  anlass: 'Anlass',
  bindung: 'Bindung',
  zustaendigkeiten: 'Zuständigkeiten',
  moeglichkeiten: 'Möglichkeiten',
  geld: 'Geld und Fristen',
  schritte: 'Schritte',
  vorlage: 'Vorlage',
  alles: 'Alles auf einer Seite',
};

/** The pages that are read one after the other: all but the one that repeats them. */
export const inTurn = (pages: readonly ResultPage[]): ResultPage[] =>
  pages.filter((page) => page !== 'alles');
