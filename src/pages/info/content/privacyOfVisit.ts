/** The words of the page, by the part they stand in. */
export const privacyOfVisit = {
  section: {
    title: 'Wenn Sie Seiten lesen',
    delivery:
      'Beim Aufruf sendet Ihr Browser Daten, ohne die keine Seite geliefert werden kann. Dazu gehört Ihre IP-Adresse, also die Nummer Ihres Internetanschlusses.',
    text: 'Die Informationsseiten speichern nichts auf Ihrem Gerät. Es gibt keine Cookies, keine Messung des Verhaltens und keine eingebetteten Inhalte Dritter.',
    entries: [
      { term: 'Zweck', text: 'die Website ausliefern und ihren Betrieb sichern' },
      {
        term: 'Rechtsgrundlage',
        text: 'berechtigtes Interesse an einem sicheren Betrieb, Art.\u00a06 Abs.\u00a01 Buchstabe\u00a0f DSGVO',
      },
    ],
    recipientsTerm: 'Empfänger',
    recipients: 'im Auftrag tätig für den Betrieb der Server:',
  },
  logs: {
    none: 'Ein Protokoll der Aufrufe wird nicht geführt.',
    addresses: { shortened: 'eine gekürzte IP-Adresse', full: 'die IP-Adresse' },
    kept: (address: string, days: number) =>
      `Der Server hält Zeitpunkt, aufgerufene Seite und ${address} fest. Nach ${days}\u00a0Tagen wird dieses Protokoll gelöscht.`,
  },
};
