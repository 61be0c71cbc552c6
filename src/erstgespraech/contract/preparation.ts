/** What helps in the talk, as finished lines; one printed page. */
export const preparation = {
  title: 'Vorbereitungsblatt für das Erstgespräch',
  intro: 'Nichts davon ist Pflicht. Was fehlt, lässt sich im Gespräch klären.',
  parts: [
    {
      title: 'Die Entscheidung',
      items: [
        'Was steht an, und bis wann soll entschieden sein?',
        'Wer entscheidet, und wann tagt das Gremium?',
        'Was soll nach dem Gespräch klarer sein?',
      ],
    },
    {
      title: 'Die IT heute',
      items: [
        'Wer betreut welchen Teil: eigenes Personal, Firmen, Rechenzentrum, Hersteller?',
        'Wie viele Arbeitsplätze und Standorte gibt es?',
        'Welche Programme braucht das Rathaus jeden Tag?',
      ],
    },
    {
      title: 'Die wichtigsten Verträge',
      items: [
        'Wie lange laufen sie, und bis wann ist zu kündigen?',
        'Was kosten sie ungefähr im Jahr?',
        'Was steht darin zur Rückgabe der Daten und zur Hilfe beim Wechsel?',
      ],
    },
    {
      title: 'Zuständigkeiten',
      items: [
        'Wen rufen Sie an, wenn morgens nichts geht?',
        'Wer sieht nach, ob die Datensicherung gelungen ist?',
        'Wer hat die obersten Zugänge, und wer vertritt diese Person?',
      ],
    },
    {
      title: 'Falls zur Hand',
      items: [
        'Verträge und Angebote',
        'frühere Vorlagen oder Beschlüsse zur IT',
        'Ihre Entscheidungsgrundlage aus der Selbsteinschätzung',
      ],
    },
  ],
  outro: 'Bitte halten Sie keine Passwörter und keine Daten von Bürgerinnen und Bürgern bereit.',
} as const;

const list = ({ title, items }: { title: string; items: readonly string[] }): string[] => [
  '',
  title,
  ...items.map((item) => `[ ] ${item}`),
];

/** The preparation sheet as a text file; Windows line ends, because that is where it is opened and printed. */
export const preparationText = (): string =>
  [
    preparation.title,
    '',
    preparation.intro,
    ...preparation.parts.flatMap(list),
    '',
    preparation.outro,
    '',
  ].join('\r\n');
