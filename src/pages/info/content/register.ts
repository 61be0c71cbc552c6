/** What decisions can be about, by the word before the colon in the data, in the order of the page. */
export const registerTopics: readonly { kind: string; title: string }[] = [
  { kind: 'frage', title: 'Gewichte der Fragen' },
  { kind: 'baustein', title: 'Gewichte der Bausteine' },
  { kind: 'schwelle', title: 'Schwellen und Worte' },
  { kind: 'modell', title: 'Was je nach Betrieb üblich ist' },
  { kind: 'uebergang', title: 'Was ein Wechsel des Betriebs mit sich bringt' },
  { kind: 'richtung', title: 'Handlungsrichtungen' },
  { kind: 'einordnung', title: 'Wann eine Richtung in Betracht kommt' },
  { kind: 'befund', title: 'Schwere von Befunden' },
];
