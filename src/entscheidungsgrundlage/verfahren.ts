import type { Words } from '../questionnaire/catalogue.ts';
import { anchors } from '../questionnaire/question.ts';
import { plain, type Text } from '../questionnaire/richText.ts';
import type { Context } from './context.ts';
import { capitalised, numberWord } from './german.ts';
import { sourceNumbers } from './grounds.ts';
import type { Block } from './model.ts';

function anchorRule({ points }: Words): Text {
  const meanings = anchors.map((each) => `${capitalised(points[each].what)}: ${points[each].meaning}`);
  return [
    { text: 'Anker. ', strong: true },
    {
      text: `Jede Antwort zur Bindung hat eine von ${numberWord(anchors.length)} Bedeutungen, in jeder Frage dieselben. ${meanings.join(' ')}`,
    },
  ];
}

function levelRule({ levels, points }: Words): Text {
  const [small, middle, large] = ([25, 50, 75] as const).map((each) => `„${points[each].what}“`);
  return [
    { text: 'Stufen. ', strong: true },
    {
      text: `Die Stufe einer Dimension folgt aus dem gewichteten Mittel ihrer Antworten. „${capitalised(levels.niedrig)}“ liegt näher bei ${small} als bei ${middle}, „${levels.hoch}“ näher bei ${large} als bei ${middle}, „${levels.erhoeht}“ dazwischen. Nahe an einer Grenze stehen beide Worte da. Fehlen Angaben, sagen „mindestens“ und „höchstens“, was trotzdem feststeht.`,
    },
  ];
}

const unknownRule: Text = [
  { text: '„Weiß ich nicht“. ', strong: true },
  {
    text: 'Eine fehlende Angabe senkt keinen Wert und hebt keinen. Gerechnet wird mit der günstigsten und mit der ungünstigsten Antwort; so entsteht eine Spanne. Jede Klärung macht sie schmaler.',
  },
];
const findingsRule: Text = [
  { text: 'Befunde. ', strong: true },
  {
    text: 'Einzelne gewichtige Umstände sollen in keinem Mittel verschwinden. Ein solcher Befund hebt die Stufe seiner Dimension deshalb auf eine Mindeststufe.',
  },
];
const tasksRule: Text = [
  { text: 'Zuständigkeiten. ', strong: true },
  {
    text: 'Aufgaben werden gezählt, nicht benotet. Wie gewichtig eine Lücke ist, hängt von der Aufgabe und der Art der Lücke ab.',
  },
];
const directionsRule = ({ angaben }: Context): Text => [
  { text: 'Richtungen. ', strong: true },
  {
    text: `Für jede Richtung sind Wirkungen und Gründe festgelegt, die sich nach ${angaben} ändern können. Ob eine Richtung in Betracht kommt, hängt allein an ihren Voraussetzungen. Es gibt keine Rangfolge und keine Gesamtnote. Aussagen zu Kosten brauchen Zahlen.`,
  },
];
const limits: Text = [
  { text: 'Grenzen. ', strong: true },
  {
    text: 'Gewichte und Bedeutungen sind eigene fachliche Setzungen. Es findet keine technische oder rechtliche Prüfung statt, und es gibt keinen Vergleich mit anderen Kommunen. Maßgeblich bleibt das Recht des jeweiligen Landes.',
  },
];

/** The method in half a page, as far as the questionnaire uses it. Source: docs/verfahren.md, Abschnitte 2 bis 6. */
export function verfahren(context: Context): Block[] {
  const { questionnaire, assessment } = context;
  const items = [
    ...(assessment.dimensions.length === 0
      ? []
      : [anchorRule(questionnaire.words), levelRule(questionnaire.words)]),
    unknownRule,
    ...(questionnaire.findings.length === 0 ? [] : [findingsRule]),
    ...(assessment.responsibilities.total === 0 ? [] : [tasksRule]),
    ...(assessment.directions.length === 0 ? [] : [directionsRule(context)]),
    limits,
  ];
  return [
    { kind: 'heading', text: 'Verfahren' },
    { kind: 'list', items },
  ];
}

/** What the statements rest on, with date and the number by which the annex names it. */
export const quellen = ({ questionnaire }: Context): Block[] =>
  questionnaire.sources.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Quellen und Stand' },
        {
          kind: 'list',
          items: questionnaire.sources.map(
            ({ id, title, date }) => `${sourceNumbers(questionnaire, [id])} ${plain(title)} (${plain(date)})`,
          ),
        },
      ];
