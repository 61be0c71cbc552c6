import type { TaskRank, Words } from '../../../questionnaire/catalogue.ts';
import type { Entry } from './entry.ts';

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
export const validity: readonly Entry[] = [
  {
    term: 'Automatisch geprüft',
    text: 'Bei jeder Änderung des Programms laufen Prüfungen von Regeln, die immer gelten müssen. Zum Beispiel: Eine bessere Antwort verschlechtert keine Stufe. Eine weitere Angabe macht keine Spanne breiter. Die gezeigten Teile ergeben zusammen den gezeigten Wert.',
  },
  {
    term: 'An erfundenen Kommunen durchgerechnet',
    text: 'An einem Entwurf des Fragenbestands haben wir 1.600 erfundene Fälle durchgerechnet. Mit Gewichten, die bis zu 30\u00a0% abweichen, blieben im Mittel 97 von 100 Stufen gleich. Mit einer anderen, ebenso vertretbaren Skala waren es nur 81. Daher der Grenzbereich: Außerhalb davon blieben 99 von 100 gleich.',
  },
  {
    term: 'Noch nicht erprobt',
    text: 'Echte Kommunen und unabhängige Fachleute haben das Verfahren noch nicht beurteilt. Ob die Einordnung zutrifft, ist deshalb offen. Nehmen Sie das Ergebnis als geordnete Selbsteinschätzung und prüfen Sie es an dem, was Sie wissen.',
  },
];

/** The words of the page, by the part they stand in. */
export const methodik = {
  page: {
    title: 'So entsteht die Einordnung',
    lead: 'Jede Aussage im Ergebnis lässt sich bis zu Ihren Antworten zurückverfolgen. Hier steht, nach welchen Regeln gerechnet wird, und wo das Verfahren endet.',
    next: 'Im Ergebnis öffnet jede Aussage ihre Gründe: die Antworten, ihr Gewicht und die Quelle. Die Begriffe erklärt das [Glossar](/glossar/).',
  },
  limits: {
    title: 'Was das Verfahren nicht kann',
  },
  scale: {
    title: 'Von der Antwort zur Zahl',
    questions: (questions: number, scored: number, dimensions: string) =>
      `Der Fragebogen kennt ${questions} Fragen. Davon zählen ${scored} für die [Bindung](glossar:bindung), jede in genau einer von ${dimensions} Dimensionen. Die übrigen steuern, was Sie gefragt werden, oder betreffen Zuständigkeiten, Kosten und Pläne.`,
    paragraphs: [
      'Eine Frage zählt oder sie steuert; beides zugleich tut keine. So kann eine bessere Antwort das Ergebnis nie verschlechtern.',
      'Jede Antwort steht an einer von fünf Stellen. Sie bedeuten in jeder Frage dasselbe:',
    ],
    caption: 'Die fünf Stellen der Skala',
    columns: ['Punkte', 'In Worten', 'Das heißt'],
    mean: 'Aus den Antworten einer Dimension entsteht ein gewichtetes Mittel. Eine Frage zählt einmal, zweimal oder dreimal. Fragt sie nach einzelnen [Bausteinen](glossar:baustein), zählt ein Baustein mehr, wenn sein Stillstand schneller spürbar ist. Die Gewichte sind unsere eigene Einschätzung.',
  },
  unknown: {
    title: 'Was „Weiß ich nicht“ bewirkt',
    paragraphs: [
      'Eine offene Antwort wird nie geraten und gilt nie als Mangel. Wir rechnen mit der günstigsten und mit der ungünstigsten Antwort. Hängt von der Antwort ab, was gefragt wird, rechnen wir jeden Fall durch. So wird aus einer Zahl eine Spanne. Die Wahrheit liegt darin, sofern Ihre übrigen Angaben stimmen.',
      'Jede offene Antwort kommt auf eine Liste: Was ist zu klären, und bei wem? Zuerst steht dort, wovon ein schwerer Befund abhängt. Dann folgt, was die Spanne bei wenig Aufwand am meisten verkleinert, gleich wie die Antwort ausfällt. Das gilt auch für Fragen, von denen andere abhängen. Der erste Punkt heißt im Ergebnis „nächste beste Klärung“.',
    ],
  },
  levels: {
    title: 'Stufen in Worten, mit einem Grenzbereich',
    text: (raised: string, high: string) =>
      `Gezeigt wird ein Wort je Dimension. Die Grenzen liegen bei ${raised} und ${high}, genau in der Mitte zwischen zwei Stellen der Skala. In der Nähe einer Grenze wäre ein einzelnes Wort zu genau. Dann stehen beide da:`,
    caption: 'Von der Zahl zum Wort',
    columns: ['Wert', 'Wort im Ergebnis'],
    spans: ({ niedrig, hoch, offen }: Words['levels']) =>
      `Eine Spanne trägt alle Wörter, die sie berührt. Reicht sie von ${niedrig} bis ${hoch}, heißt es: „${offen}“. Eine Gesamtnote gibt es nicht. Zwei Kommunen mit ganz verschiedenen Lagen bekämen sonst dieselbe.`,
  },
  findings: {
    title: 'Befunde, die kein Mittelwert verdeckt',
    text: (count: number) =>
      `Ein Mittelwert kann Schweres verstecken. Deshalb prüfen ${count} Regeln, ob bestimmte Antworten zusammentreffen. Ein Beispiel: Es gibt keine eigene Kopie der [Datensicherung](glossar:backup), und die Wiederherstellung wurde nie erprobt.`,
    effect:
      'Trifft eine Regel zu, steht sie als Satz im Ergebnis. Viele heben außerdem die Stufe ihrer Dimension an, ganz gleich, wie der Mittelwert ausfällt. Fehlen Angaben, heißt es „nicht auszuschließen“.',
  },
  gaps: {
    title: 'Lücken in der Zuständigkeit',
    text: (count: number) =>
      `Bei ${count} Aufgaben fragen wir, wer sie erledigt. Gezählt wird, wie viele geklärt sind; Punkte gibt es dafür nicht. Wie schwer eine Lücke wiegt, steht in dieser Tabelle und hängt von nichts anderem ab.`,
    caption: 'Wie schwer eine Lücke wiegt',
  },
  directions: {
    title: 'Handlungsrichtungen ohne Rangliste',
    text: (count: string) =>
      `${count} Richtungen stehen immer in derselben Reihenfolge und bekommen gleich viel Platz:`,
    reasons: (criteria: string) =>
      `Zu jeder nennen wir Gründe dafür und dagegen, dazu die Wirkung auf ${criteria}. Bei den Kosten gibt es ohne Ihre Zahlen kein Urteil.`,
    placement:
      'Ob eine Richtung in Betracht kommt, entscheiden nur ihre Voraussetzungen. „Belassen und absichern“ kommt immer in Betracht. Eine Rangliste gäbe mehr Sicherheit vor, als da ist: In Proberechnungen genügte ein Kriterium mehr, um sie umzuwerfen.',
  },
  validity: {
    title: 'Wie belastbar ist das?',
    text: 'Die Rechnung ist geprüft. Wie gut sie die Wirklichkeit trifft, ist es noch nicht.',
    note: (version: string) =>
      `Fassung ${version} des Fragenbestands. Sie steht auch in jedem Dokument. Ändern sich Punkte, Gewichte oder Grenzen, beginnt eine neue Hauptfassung; deren Ergebnisse vergleicht man nicht mit älteren.`,
  },
};
