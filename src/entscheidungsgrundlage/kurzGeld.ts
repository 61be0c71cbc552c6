import type { Context } from './context.ts';
import { areDeadlinesGiven, nextDeadline } from './fristen.ts';
import { costsOf } from './kosten.ts';
import { comparisonWords } from './kostenWords.ts';
import { markedAs } from './vermerke.ts';

/** A point of the summary on what was stated beside the answers. */
export type StatedPoint = { topic: string; text: string };

function money(context: Context): StatedPoint[] {
  const costs = costsOf(context);
  if (!costs || costs.columns.length < 2) return [];
  const [first] = comparisonWords(costs);
  return first === undefined ? [] : [{ topic: 'Kosten', text: first }];
}

function date(context: Context): StatedPoint[] {
  const next = areDeadlinesGiven(context) ? nextDeadline(context) : undefined;
  return next === undefined
    ? []
    : [{ topic: 'Nächster Tag', text: `${next.dateText}, ${next.distance}: ${next.title}.` }];
}

function proposal(context: Context): StatedPoint[] {
  const pursued = markedAs(context, 'weiterverfolgen').map(({ view }) => `„${view.title}“`);
  return pursued.length === 0
    ? []
    : [{ topic: 'Vorschlag der Verwaltung', text: `Weiterverfolgen: ${pursued.join('; ')}.` }];
}

/** What it costs, until when, and what is proposed, as far as the municipality has stated it. */
export const statedPoints = (context: Context): StatedPoint[] => [
  ...money(context),
  ...date(context),
  ...proposal(context),
];
