import type { Context } from './context.ts';
import type { Block } from './model.ts';
import { plain } from './words.ts';

/** The method in half a page. Source: Bewertungsverfahren, Abschnitte 2 bis 6. */
export const verfahren: Block[] = [
  { kind: 'heading', text: 'Verfahren' },
  {
    kind: 'list',
    items: [
      [
        { text: 'Anker. ', strong: true },
        {
          text: 'Jede Antwort zur Bindung hat eine von fünf Bedeutungen, in jeder Frage dieselben. Kein Hindernis. Klein: mit eigenen Mitteln in Wochen lösbar. Spürbar: braucht Geld oder Monate, ist aber planbar. Groß: nur zum Vertragsende oder mit Mitwirkung des Anbieters lösbar. Sperre: derzeit kein gangbarer Weg.',
        },
      ],
      [
        { text: 'Stufen. ', strong: true },
        {
          text: 'Die Stufe einer Dimension folgt aus dem gewichteten Mittel ihrer Antworten. „Niedrig“ liegt näher bei „klein“ als bei „spürbar“, „hoch“ näher bei „groß“ als bei „spürbar“, „erhöht“ dazwischen. Nahe an einer Grenze stehen beide Worte da.',
        },
      ],
      [
        { text: '„Weiß ich nicht“. ', strong: true },
        {
          text: 'Eine fehlende Angabe senkt keinen Wert und hebt keinen. Gerechnet wird mit der günstigsten und mit der ungünstigsten Antwort; so entsteht eine Spanne. Jede Klärung macht sie schmaler.',
        },
      ],
      [
        { text: 'Befunde. ', strong: true },
        {
          text: 'Einzelne gewichtige Umstände sollen in keinem Mittel verschwinden. Ein solcher Befund hebt die Stufe seiner Dimension deshalb auf eine Mindeststufe.',
        },
      ],
      [
        { text: 'Zuständigkeiten. ', strong: true },
        {
          text: 'Aufgaben werden gezählt, nicht benotet. Wie gewichtig eine Lücke ist, hängt von der Aufgabe und der Art der Lücke ab.',
        },
      ],
      [
        { text: 'Richtungen. ', strong: true },
        {
          text: 'Für jede Richtung sind Wirkungen und Gründe festgelegt, die sich nach Ihren Angaben ändern können. Ob eine Richtung in Betracht kommt, hängt allein an ihren Voraussetzungen. Es gibt keine Rangfolge und keine Gesamtnote. Aussagen zu Kosten brauchen Zahlen.',
        },
      ],
      [
        { text: 'Grenzen. ', strong: true },
        {
          text: 'Gewichte und Bedeutungen sind eigene fachliche Setzungen. Es findet keine technische oder rechtliche Prüfung statt, und es gibt keinen Vergleich mit anderen Kommunen. Maßgeblich bleibt das Recht Ihres Landes.',
        },
      ],
    ],
  },
];

/** What the statements rest on, with date. */
export const quellen = ({ questionnaire }: Context): Block[] =>
  questionnaire.sources.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Quellen und Stand' },
        {
          kind: 'list',
          items: questionnaire.sources.map(({ title, date }) => `${plain(title)} (${plain(date)})`),
        },
      ];
