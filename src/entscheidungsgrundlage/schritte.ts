import { fewestSteps, mostSteps, nextSteps } from '../assessment/measures.ts';
import { plain } from '../questionnaire/richText.ts';
import type { Context } from './context.ts';
import type { Cell, DocumentSection } from './model.ts';

type Step = { title: string; who: string; firstStep: string };

const clarify = ({ roles }: Context): Step => ({
  title: 'Offene Angaben klären',
  who: 'Hauptamt oder Ansprechperson für IT',
  firstStep: roles.documentSections.includes('offen')
    ? 'Die Liste „Offene Punkte“ an die genannten Stellen geben.'
    : 'Die offenen Fragen an die Stellen geben, die sie beantworten können.',
});
/** Always sensible, whatever the answers say. */
const always = ({ assessment }: Context): readonly Step[] => [
  {
    title: 'Ergebnis in der Verwaltung besprechen',
    who: 'Amtsleitung',
    firstStep: 'Einen Termin mit Kämmerei, Hauptamt und Fachämtern vereinbaren.',
  },
  {
    title: 'Angaben aktuell halten',
    who: 'Ansprechperson für IT',
    firstStep: 'Eine Wiedervorlage in zwölf Monaten eintragen.',
  },
  {
    title:
      assessment.directions.length === 0
        ? 'Ergebnis im Gremium beraten'
        : 'Handlungsrichtungen im Gremium beraten',
    who: 'Verwaltungsspitze',
    firstStep: 'Diese Entscheidungsgrundlage auf eine Tagesordnung setzen.',
  },
];

/** `fewestSteps` to `mostSteps`: measures first, then clarifying, then what is always sensible. */
export function steps(context: Context): Step[] {
  const { questionnaire, assessment } = context;
  const isClarifying = assessment.clarifications.length > 0;
  const measures = nextSteps(assessment.measures)
    .flatMap(({ id }) => questionnaire.measures.find((measure) => measure.id === id) ?? [])
    .slice(0, isClarifying ? mostSteps - 1 : mostSteps);
  const own = [...measures, ...(isClarifying ? [clarify(context)] : [])];
  return [...own, ...always(context).slice(0, Math.max(0, fewestSteps - own.length))];
}

const row = ({ title, who, firstStep }: Step): Cell[] => [
  { text: plain(title), mark: 'strong' },
  { text: plain(who) },
  { text: plain(firstStep) },
];

/** What can begin this month, whichever direction is chosen later. */
export const schritte = (context: Context): DocumentSection => ({
  id: 'schritte',
  title: 'Nächste Schritte',
  blocks: [
    {
      kind: 'paragraph',
      text:
        context.assessment.directions.length === 0
          ? 'Die Reihenfolge ist frei.'
          : 'Diese Schritte passen zu jeder Richtung und legen keine fest. Die Reihenfolge ist frei.',
    },
    {
      kind: 'table',
      caption: 'Was sich in diesem Monat beginnen lässt',
      columns: [
        { title: 'Schritt', width: 31 },
        { title: 'Wer', width: 26 },
        { title: 'Erste Handlung', width: 43 },
      ],
      rows: steps(context).map(row),
    },
  ],
});
