import type { Operator } from '../operator.ts';

export const outcomes = [
  {
    title: 'Bindung in Worten',
    text: 'Sechs Bereiche, etwa Technik, Verträge und Wissen. Jeder bekommt Worte von niedrig bis hoch, keiner eine Note.',
  },
  {
    title: 'Lücken in der Zuständigkeit',
    text: 'Sie sehen, welche Aufgaben niemand, mehrere oder nur andere in der Hand haben, und was Sie nicht abgeben können.',
  },
  {
    title: 'Eine Liste zum Nachfragen',
    text: '„Weiß ich nicht“ ist eine gute Antwort. Sie gilt nie als Mangel, sondern sagt, was Sie bei wem klären.',
  },
  {
    title: 'Handlungsrichtungen im Vergleich',
    text: 'Was jede Richtung für Organisation, Kosten und Zuständigkeiten bedeutet. „Belassen und absichern“ ist immer dabei.',
  },
  {
    title: 'Eine Entscheidungsgrundlage',
    text: 'Ein PDF für die Sitzung: Ausgangslage, Bindung, Möglichkeiten, Beschlussvorschlag. Alle Angaben stehen in der Anlage.',
  },
];

export const steps = [
  {
    title: 'Bausteine ankreuzen',
    text: 'Sie geben an, welche Teile der IT es bei Ihnen gibt, etwa Website, Server oder die Programme der Fachämter.',
  },
  {
    title: 'Fragen beantworten',
    text: 'Eine Frage je Seite, in Worten des Alltags. Zu jeder steht, warum wir sie stellen.',
  },
  {
    title: 'Ergebnis mitnehmen',
    text: 'Sie lesen die Einordnung, öffnen zu jeder Aussage ihre Gründe und laden das PDF herunter.',
  },
];

/** The words of the page, by the part they stand in. */
export const start = {
  page: {
    beginLabel: 'Selbsteinschätzung beginnen',
    title: 'Den IT-Betrieb Ihrer Kommune einordnen',
    lead: 'Wo sind Sie an Anbieter gebunden? Wer ist wofür zuständig? Was können Sie entscheiden? Der Betriebskompass ordnet Ihre Antworten so, dass Verwaltung und Gemeinderat damit arbeiten können.',
    facts: (minutes: number): string[] => [
      `etwa ${minutes}\u00a0Minuten, Unterbrechen jederzeit möglich`,
      'ohne Anmeldung und ohne Fachkenntnisse',
      'Ihre Antworten bleiben in Ihrem Browser',
    ],
    exampleTitle: 'So sieht das Ergebnis aus',
    exampleLink: 'Dieses Beispiel ganz ansehen und ausprobieren',
    beginTitle: 'Sie können sofort anfangen',
    begin:
      'Sie brauchen keine Unterlagen vor sich. Was Sie nicht wissen, lassen Sie offen und klären es später. Ihr Stand bleibt gespeichert.',
    paper: 'Lieber auf Papier sammeln? [Fragebogen zum Ausfüllen](/fragebogen/)',
    talk: 'Lieber erst sprechen? [Unverbindliches Erstgespräch anfragen](/erstgespraech/)',
    personTitle: 'Wer dahintersteht',
    person: ({ name, role }: Operator) =>
      `${name}: ${role}. [Mehr über mich](/ueber-mich/) und [über das Angebot](/angebot/)`,
  },
  audience: {
    title: 'Für Kommunen, in denen IT nebenbei läuft',
    paragraphs: [
      'Eigener [Server](glossar:server), Rechenzentrum oder Cloud (Betrieb über das Internet): Oft wirkt ein Weg wie der einzige. Oft kommen Programme, Betrieb und Betreuung aus einer Hand. Dann ist schwer zu sagen, was wirklich gebunden ist und wo Sie wählen können.',
      'Der Betriebskompass ist für Bürgermeisterinnen und Bürgermeister, Kämmereien, Geschäfts- und Amtsleitungen gemacht. Eine eigene IT-Abteilung brauchen Sie nicht.',
    ],
    questionsTitle: 'Drei Fragen leiten die Einordnung',
    questions: [
      'Welche Aufgaben lassen sich abgeben, und welche bleiben sinnvoll im Haus?',
      'Welche Verantwortung behält die Kommune auch dann, wenn andere den Betrieb übernehmen?',
      'Welche [Betriebsmodelle](glossar:betriebsmodell) sind umsetzbar, und wie vergleicht man sie sachlich?',
    ],
  },
  outcome: {
    title: 'Das bekommen Sie',
  },
  steps: {
    title: 'So geht es in drei Schritten',
  },
  limits: {
    title: 'Was der Betriebskompass nicht ist',
    items: [
      'keine Rechtsberatung und kein technisches Gutachten',
      'keine Prüfung der IT-Sicherheit',
      'kein Vergleich von Anbietern oder von Kommunen',
      'keine Website einer Behörde',
    ],
    text: 'Er ordnet, was Sie selbst angeben. Entscheiden werden Sie und Ihr Gemeinderat.',
    privacyTitle: 'Nichts verlässt Ihren Browser',
    privacy: [
      'Fragebogen, Einordnung und PDF entstehen auf Ihrem Gerät. Ihre Antworten werden nirgendwohin gesendet. Es gibt kein Konto, und die Nutzung wird nicht gemessen.',
      'Wer die Daten des Browsers löscht, löscht auch die Antworten. Sie können sie deshalb jederzeit als Datei sichern und auf einem anderen Gerät öffnen.',
    ],
  },
};

/** The page before the questionnaire. */
export const begin = {
  label: 'Einschätzung beginnen',
  name: 'Es geht sofort mit der ersten Frage los. Den Namen Ihrer Kommune können Sie jederzeit nachtragen.',
  savedTitle: 'Schon begonnen?',
  saved:
    'Unter „Weitermachen“ liegt, was Sie in diesem Browser begonnen haben. Dort öffnen Sie auch eine gesicherte Datei.',
  savedLabel: 'Weitermachen',
} as const;
