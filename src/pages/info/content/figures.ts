import type { DrawingName } from '../illustrations/Drawing.tsx';

type Drawn = { drawing: DrawingName; title: string; text: string };

/** Application and operation are two things. */
export const layers: { caption: string; application: Drawn; seam: string; operation: Drawn } = {
  caption: 'Anwendung und Betrieb sind zwei Dinge',
  application: {
    drawing: 'programm',
    title: 'Anwendung',
    text: 'Damit arbeiten Sie: Masken, Bescheide, Berechnungen. Sie kommt vom Hersteller.',
  },
  seam: 'Hier lässt sich oft trennen.',
  operation: {
    drawing: 'server',
    title: 'Betrieb',
    text: 'Damit es läuft: Server, Updates, Sicherung, Überwachung. Das können verschiedene Stellen übernehmen.',
  },
};

/** The way from a question to the document for the meeting. */
export const way: { caption: string; stations: readonly Drawn[] } = {
  caption: 'Der Weg von der Frage zur Entscheidungsgrundlage',
  stations: [
    { drawing: 'frage', title: 'Frage', text: 'Eine je Seite, mit dem Grund, warum wir sie stellen.' },
    { drawing: 'offen', title: 'Antwort', text: 'Auch „Weiß ich nicht“ ist eine gute Antwort.' },
    {
      drawing: 'spanne',
      title: 'Spanne',
      text: 'Was offen ist, macht das Ergebnis breiter, nie schlechter.',
    },
    {
      drawing: 'befund',
      title: 'Befunde und Lücken',
      text: 'Schweres bleibt sichtbar, Satz für Satz begründet.',
    },
    {
      drawing: 'dokument',
      title: 'Entscheidungs\u00adgrundlage',
      text: 'Ein PDF für die Sitzung, mit allen Angaben.',
    },
  ],
};
