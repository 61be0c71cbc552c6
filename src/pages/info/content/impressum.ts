/** The words of the page, by the part they stand in. */
export const impressum = {
  page: {
    title: 'Impressum',
    providerTitle: 'Wer diese Website anbietet',
    provider: 'Angaben nach §\u00a05 des Digitale-Dienste-Gesetzes (DDG)',
    nameTerm: 'Name',
    addressTerm: 'Anschrift',
    emailTerm: 'E-Mail',
    phoneTerm: 'Telefon',
    responsibleTerm: 'Verantwortlich für den Inhalt (§\u00a018 Abs.\u00a02 Medienstaatsvertrag)',
    responsible: (name: string) => `${name}, Anschrift wie oben`,
    fontTitle: 'Schrift',
    fontText: 'Die Schrift dieser Website steht unter der SIL Open Font License, Version 1.1.',
  },
  nature: {
    title: 'Was dieses Angebot ist',
    paragraphs: [
      'Dies ist ein privates Beratungsangebot und keine Website einer Behörde. Es besteht aus Informationsseiten, einer [Selbsteinschätzung](/beginnen/) und der Möglichkeit, ein [Erstgespräch anzufragen](/erstgespraech/).',
      'Die Inhalte ordnen ein. Sie ersetzen weder eine Rechtsberatung noch ein technisches Gutachten. Rechtliche Aussagen tragen ein Datum, denn Regeln ändern sich, und Landesrecht kann abweichen.',
    ],
  },
};
