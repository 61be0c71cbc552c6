/** The words of the page, by the part they stand in. */
export const quellen = {
  page: {
    title: 'Quellen',
    lead: 'Worauf Fragen, Bewertung und Texte beruhen. Jede Quelle trägt ihren Stand und, wo nötig, einen Vorbehalt.',
    handlingTitle: 'Wie wir mit Quellen umgehen',
    handling: [
      'Gelesen wurden Auszüge, meist nicht die vollständigen Texte. Stand ist November 2026.',
      'Manches stammt aus Berichten über ein Gesetz. Maßgeblich ist immer der geltende Wortlaut.',
      'Landesrecht kann abweichen. Fragen Sie im Zweifel Ihre Kommunalaufsicht.',
      'Was unsere eigene Einschätzung ist, nennen wir „Unsere Bewertungslogik“.',
    ],
    questionnaireTitle: 'Fragebogen und Bewertung',
    questionnaire:
      'Unter jeder Quelle steht, wie viele Fragen, Aufgaben, Befunde und Maßnahmen sich auf sie stützen.',
    pagesTitle: 'Informationsseiten',
    pages: 'Beispiele, Umfragen und Berichte, auf die einzelne Seiten verweisen.',
  },
};
