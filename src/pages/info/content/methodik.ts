import type { TaskRank } from '../../../questionnaire/model.ts';

export const ranks: readonly { rank: TaskRank; title: string }[] = [
  { rank: 'normal', title: 'Übliche Aufgabe' },
  { rank: 'wichtig', title: 'Wichtige Aufgabe' },
  { rank: 'zentral', title: 'Zentrale Aufgabe' },
];

/** What the method cannot do. */
export const limits: readonly string[] = [
  'Es prüft nichts nach. Es ordnet, was Sie selbst angeben.',
  'Es ist keine Rechtsberatung, kein technisches Gutachten und keine Prüfung der IT-Sicherheit.',
  'Es vergleicht weder Anbieter noch Kommunen. Dafür fehlen verlässliche Daten.',
  'Es sagt nicht, welche Richtung Sie wählen sollen.',
  'Die Dimensionen überschneiden sich etwas, etwa bei Zugängen und Wissen.',
  'Menschen schätzen die eigene Vertretung oft günstiger ein, als sie ist. Deshalb fragen wir nach Belegen wie „schriftlich“ oder „erprobt“.',
];

/** What is known about the soundness of the method. Figures: simulation of the draft bank with invented municipalities. */
export const validity: readonly { title: string; text: string }[] = [
  {
    title: 'Automatisch geprüft',
    text: 'Bei jeder Änderung des Programms laufen Prüfungen von Regeln, die immer gelten müssen. Zum Beispiel: Eine bessere Antwort verschlechtert keine Stufe. Eine weitere Angabe macht keine Spanne breiter. Die gezeigten Teile ergeben zusammen den gezeigten Wert.',
  },
  {
    title: 'An erfundenen Kommunen durchgerechnet',
    text: 'An einem Entwurf des Fragenbestands haben wir 1.600 erfundene Fälle durchgerechnet. Mit Gewichten, die bis zu 30\u00a0% abweichen, blieben im Mittel 97 von 100 Stufen gleich. Mit einer anderen, ebenso vertretbaren Skala waren es nur 81. Daher der Grenzbereich: Außerhalb davon blieben 99 von 100 gleich.',
  },
  {
    title: 'Noch nicht erprobt',
    text: 'Echte Kommunen und unabhängige Fachleute haben das Verfahren noch nicht beurteilt. Ob die Einordnung zutrifft, ist deshalb offen. Nehmen Sie das Ergebnis als geordnete Selbsteinschätzung und prüfen Sie es an dem, was Sie wissen.',
  },
];
