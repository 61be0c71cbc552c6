import type { Outcome } from '../assessment/model.ts';
import { listWords } from '../questionnaire/germanList.ts';
import type { Context } from './context.ts';
import { gapWords } from './outcomeWords.ts';

/** A step that is no measure of the data and so has no tick. */
export type PlainStep = { title: string; who: string; firstStep: string };

const clarify = ({ roles }: Context): PlainStep => ({
  title: 'Offene Angaben klären',
  who: 'Hauptamt oder Ansprechperson für IT',
  firstStep: roles.documentSections.includes('offen')
    ? 'Die Liste „Offene Punkte“ an die genannten Stellen geben.'
    : 'Die offenen Fragen an die Stellen geben, die sie beantworten können.',
});

/** What closes grave gaps that no measure of the data answers, once for each kind of gap. */
function gapSteps(context: Context, unanswered: readonly Outcome[]): PlainStep[] {
  const gaps = unanswered.flatMap((outcome) => ('task' in outcome ? [outcome] : []));
  return [...Map.groupBy(gaps, ({ kind }) => kind)].map(([kind, own]) => ({
    title: context.questionnaire.words.gaps[kind].step.replace(/\.$/, ''),
    who: 'Amtsleitung',
    firstStep: `In der Verwaltung besprechen. Betroffen: ${gapWords(context, own)}.`,
  }));
}

/** Grave findings that no measure of the data answers are to be talked about, at least. */
function findingSteps({ questionnaire }: Context, unanswered: readonly Outcome[]): PlainStep[] {
  const ids = new Set(unanswered.flatMap((outcome) => ('finding' in outcome ? [outcome.finding] : [])));
  const titles = questionnaire.findings.flatMap(({ id, title }) => (ids.has(id) ? [`„${title}“`] : []));
  if (titles.length === 0) return [];
  return [
    {
      title: titles.length === 1 ? 'Klären, was auf einen Befund folgt' : 'Klären, was auf Befunde folgt',
      who: 'Amtsleitung',
      firstStep: `In der Verwaltung besprechen. Es geht um ${listWords(titles)}.`,
    },
  ];
}

/** What has to be done beside the measures. */
export const neededSteps = (context: Context, unanswered: readonly Outcome[]): PlainStep[] => [
  ...findingSteps(context, unanswered),
  ...gapSteps(context, unanswered),
  ...(context.assessment.clarifications.length > 0 ? [clarify(context)] : []),
];

/** Always sensible, whatever the answers say. */
export const alwaysSteps = ({ assessment }: Context): readonly PlainStep[] => [
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
