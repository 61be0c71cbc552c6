export const contents = [
  { id: 'verantwortlich', title: 'Wer verantwortlich ist' },
  { id: 'besuch', title: 'Wenn Sie Seiten lesen' },
  { id: 'einschaetzung', title: 'Wenn Sie die Selbsteinschätzung nutzen' },
  { id: 'anfrage', title: 'Wenn Sie ein Erstgespräch anfragen' },
  { id: 'rechte', title: 'Ihre Rechte' },
];

/** The words of the page, by the part they stand in. */
export const datenschutz = {
  page: {
    title: 'Datenschutz',
    lead: 'Diese Website kommt mit sehr wenigen Daten aus. Hier steht, welche es sind, wofür sie gebraucht werden und wann sie gelöscht werden.',
    statusTitle: 'Stand',
    status: (date: string) => `Diese Erklärung gibt den Stand vom ${date} wieder.`,
  },
  inShort: {
    title: 'Das Wichtigste in Kürze',
    cards: [
      {
        title: 'Keine Cookies, keine Messung',
        text: 'Ihr Besuch wird nicht ausgewertet. Von fremden [Servern](glossar:server) wird nichts geladen.',
      },
      {
        title: 'Ihre Antworten bleiben bei Ihnen',
        text: 'Fragebogen, Einordnung und PDF entstehen in Ihrem Browser. Niemand sonst erhält sie.',
      },
      {
        title: 'Anfragen werden gelöscht',
        text: 'Übermittelt wird nur, was Sie selbst absenden. Für alles gibt es eine Frist.',
      },
    ],
  },
  contents: {
    title: 'Auf dieser Seite',
  },
  controller: {
    title: 'Wer verantwortlich ist',
  },
  rights: {
    title: 'Ihre Rechte',
    intro: 'Nach der Datenschutz-Grundverordnung (DSGVO, Art.\u00a015 bis 21) können Sie verlangen:',
    items: [
      'Auskunft über Ihre Daten und eine Kopie davon',
      'Berichtigung, Löschung oder eingeschränkte Verarbeitung',
      'Herausgabe in einem gängigen Format',
    ],
    paragraphs: [
      'Sie können einer Verarbeitung widersprechen, die auf berechtigtem Interesse beruht. Eine Nachricht an die Adresse oben genügt. Entscheidungen über Sie trifft hier kein Programm.',
      'Außerdem können Sie sich bei einer Aufsichtsbehörde beschweren (Art.\u00a077 DSGVO). Zuständig ist:',
    ],
  },
};
