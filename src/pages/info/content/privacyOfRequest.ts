/** The words of the page, by the part they stand in. */
export const privacyOfRequest = {
  section: {
    title: 'Wenn Sie ein Erstgespräch anfragen',
    text: 'Im Formular [Erstgespräch](/erstgespraech/) sehen Sie vor dem Senden alles, was übermittelt wird. Ihr Browser bewahrt diese Angaben nicht auf. Sie können auch mit Ihrem eigenen Mailprogramm schreiben oder anrufen.',
    entries: [
      {
        term: 'Welche Daten',
        text: 'Name, Kommune und E-Mail-Adresse; freiwillig Telefon, Anliegen, Zeiten und die Anlagen, die Sie selbst auswählen',
      },
      { term: 'Zweck', text: 'nur die Bearbeitung Ihrer Anfrage' },
      {
        term: 'Rechtsgrundlage',
        text: 'Schritte vor einem Vertrag auf Ihre Anfrage und berechtigtes Interesse daran, sie zu beantworten: Art.\u00a06 Abs.\u00a01 Buchstaben\u00a0b und\u00a0f DSGVO',
      },
      { term: 'Empfänger', text: 'die Betreiber von Website und Postfach, beide im Auftrag' },
      {
        term: 'Pflicht',
        text: 'keine; ohne E-Mail-Adresse oder Telefonnummer ist aber keine Antwort möglich',
      },
    ],
  },
  deadlines: {
    title: 'Wann gelöscht wird',
    inService: [
      'Im Versanddienst der Website: sieben Tage nach der Übergabe an das Postfach. Übrig bleibt 30\u00a0Tage lang ein Eintrag ohne Angaben zu Ihrer Person.',
      'Lässt sich eine Anfrage nicht zustellen, wird sie nach höchstens 30\u00a0Tagen gelöscht.',
    ],
    inMailbox: (months: number) =>
      `Im Postfach: sobald Ihre Anfrage erledigt ist, spätestens nach ${months}\u00a0Monaten. Kommt ein Auftrag zustande, gelten die gesetzlichen Aufbewahrungsfristen.`,
    text: 'Gegen Missbrauch zählt der Versanddienst, wie viele Anfragen von einem Anschluss kommen. Ihre IP-Adresse speichert er dafür nicht.',
  },
};
