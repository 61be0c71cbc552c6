export const roles = [
  {
    title: 'Bürgermeisterinnen und Bürgermeister',
    text: 'Sie verantworten die Verwaltung und vertreten die Vorlage im Rat. Sie brauchen eine Begründung, die Nachfragen beantwortet.',
  },
  {
    title: 'Kämmerinnen und Kämmerer',
    text: 'Sie planen den Haushalt und die Folgejahre. Sie brauchen einen Überblick über Kosten, Laufzeiten und Fristen.',
  },
  {
    title: 'Geschäfts- und Amtsleitungen',
    text: 'Sie bereiten Entscheidungen vor und halten den Betrieb am Laufen. Sie brauchen klare Zuständigkeiten und eine Liste der offenen Punkte.',
  },
];

/** Situations in which the site helps; `point` names the point of content that stands there. */
export const situations: readonly { id: string; point?: string; title: string; text: string }[] = [
  {
    id: 'nebenbei',
    point: 'Z2',
    title: 'IT läuft bei Ihnen nebenbei',
    text: 'Eine Stabsstelle für Digitalisierung gibt es nicht. Jemand kümmert sich neben dem eigentlichen Amt um Geräte, Verträge und Störungen. Für einen Vergleich von [Betriebsmodellen](glossar:betriebsmodell) bleibt keine Zeit.',
  },
  {
    id: 'angewiesen',
    point: 'Z3',
    title: 'Sie sind auf andere angewiesen',
    text: 'Ein Dienstleister, ein [kommunales Rechenzentrum](glossar:kommunales_rechenzentrum) oder eine einzelne Ansprechperson kennt Ihre Technik besser als Sie. Das kann gut funktionieren. Sie möchten aber klarer bestimmen, was Sie selbst entscheiden und was Sie abgeben.',
  },
  {
    id: 'entscheidung',
    title: 'Eine Entscheidung steht an',
    text: 'Ein Vertrag endet, ein [Server](glossar:server) muss ersetzt werden, ein Angebot für die [Cloud](glossar:cloud) liegt vor. Bevor das Gremium berät, brauchen Sie eine belastbare Grundlage.',
  },
];

/** The words of the page, by the part they stand in. */
export const zielgruppe = {
  page: {
    title: 'Für wen diese Einordnung gedacht ist',
    lead: 'Sie verantworten in einer kleinen oder mittleren Kommune Organisation, Haushalt, Datenschutz oder Vergabe. Sie entscheiden über die IT oder bereiten solche Entscheidungen vor. Dafür brauchen Sie eine Einordnung, die Sie ohne Technikwissen verstehen und weitergeben können.',
    rolesTitle: 'Ihre Aufgabe in der Verwaltungsspitze',
    next: 'Erkennen Sie Ihre Verwaltung wieder? Die Selbsteinschätzung fragt nach genau dieser Lage. Vorbereiten müssen Sie dafür nichts.',
  },
  requirements: {
    title: 'Was Sie mitbringen',
    text: 'Technisches Wissen brauchen Sie nicht. „Weiß ich nicht“ ist in der Selbsteinschätzung eine vollwertige Antwort: Daraus wird ein Punkt, den Sie bei der richtigen Stelle klären.',
    unsuitedTitle: 'Für wen es weniger passt',
    unsuited:
      'Kommunen mit eigener IT-Abteilung und beschlossener IT-Strategie finden hier wenig Neues. Wer ein technisches Gutachten oder eine Prüfung der IT-Sicherheit sucht, ist an anderer Stelle richtig.',
  },
};
