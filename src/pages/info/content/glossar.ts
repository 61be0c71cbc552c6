/** The words of the page, by the part they stand in. */
export const glossar = {
  page: {
    title: 'Glossar',
    lead: (count: number) =>
      `${count} Begriffe aus IT und Verwaltung, in Alltagssprache. Auf allen Seiten führen Fachwörter hierher.`,
  },
};
