export const guidingQuestions = [
  {
    title: 'Was lässt sich abgeben?',
    text: 'Welche Aufgaben lassen sich auslagern, welche müssen es, und welche bleiben sinnvoll in der Kommune?',
    href: '/verantwortung/',
    label: 'Aufgaben und Zuständigkeiten',
  },
  {
    title: 'Was bleibt bei Ihnen?',
    text: 'Welche fachliche, organisatorische und rechtliche Verantwortung behält die Kommune, auch wenn sie den Betrieb vergibt?',
    href: '/fragen-und-antworten/#verantwortung',
    label: 'Verantwortung bei externem Betrieb',
  },
  {
    title: 'Was ist umsetzbar?',
    text: 'Welche Betriebsmodelle sind praktisch umsetzbar, und wie vergleicht man sie sachlich?',
    href: '/betriebsmodelle/',
    label: 'Sechs Betriebsmodelle im Vergleich',
  },
];

/** The words of the page, by the part they stand in. */
export const einordnung = {
  page: {
    title: 'IT-Betrieb einordnen, bevor Sie entscheiden',
    lead: 'Wie eine Kommune ihre IT betreibt, ist eine Entscheidung der Verwaltung und ihrer Gremien. Diese Seite zeigt, warum sie oft schwerfällt und welche Fragen sie ordnen.',
    next: (minutes: number) =>
      `In etwa ${minutes}\u00a0Minuten sehen Sie, wie Ihre IT heute aufgestellt ist. Wenn Sie lieber darüber sprechen: Ein Erstgespräch ist unverbindlich.`,
  },
  pressure: {
    title: 'Wenn nur ein Weg sichtbar ist',
    paragraphs: [
      'Ein [Server](glossar:server) ist alt, ein Vertrag läuft aus, ein Angebot liegt auf dem Tisch. Die [Cloud](glossar:cloud), ein externes [Rechenzentrum](glossar:rechenzentrum) oder ein anderes neues [Betriebsmodell](glossar:betriebsmodell) erscheint dann oft als alternativlos.',
      'Eine kleine Kommune ohne IT-Abteilung gerät so unter Entscheidungsdruck. Sie soll zustimmen, ohne vergleichen zu können.',
    ],
  },
  oneProvider: {
    title: 'Wenn alles aus einer Hand kommt',
    paragraphs: [
      'Manchmal liefert ein Anbieter das [Fachverfahren](glossar:fachverfahren), betreibt die [Server](glossar:server) und betreut die Arbeitsplätze. Dann entsteht leicht das Gefühl: Ohne ihn geht nichts.',
      'Meist ist aber nicht alles gleich fest gebunden. Ein Teil hängt am Vertrag, ein anderer an den Daten, ein dritter ließe sich ohne großen Aufwand lösen. Wo es realistische Alternativen gibt, zeigt erst der Blick auf jeden [Baustein](glossar:baustein).',
      'Genau diese Frage beantwortet die [Selbsteinschätzung](/beginnen/): Baustein für Baustein fragt sie, was Sie bindet und woran das liegt.',
    ],
  },
  contribution: {
    title: 'Was diese Website dazu beiträgt',
    paragraphs: [
      'Hier finden Sie Wissen über Betriebsmodelle, Verträge und Zuständigkeiten, dazu Erfahrung aus der Kommunalverwaltung. Beides hilft, eine Entscheidung gut zu begründen. Und es hilft, sie später noch nachzuvollziehen.',
      'Produkte werden hier nicht verkauft, und die Website ist an keinen Anbieter gebunden. Die [Beratung](/angebot/) ist eine bezahlte Leistung.',
    ],
  },
  lockInAside: {
    title: 'Woran eine Bindung liegen kann',
    text: '[Mehr zu den sechs Arten der Bindung](/bindung/)',
  },
  guidingQuestions: {
    title: 'Drei Leitfragen',
  },
};
