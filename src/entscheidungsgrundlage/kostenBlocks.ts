import { factFor } from '../costs/facts.ts';
import { describeDate } from '../questionnaire/kinds/calendarDate.ts';
import type { Context } from './context.ts';
import { euro, exactWords } from './euro.ts';
import { areDeadlinesGiven } from './fristen.ts';
import { type CostColumn, type Costs, costsOf } from './kosten.ts';
import { costBars, costItemTable, costTable } from './kostenTabelle.ts';
import { aloneWords, comparisonWords, hintWords, itemWords, offerAge } from './kostenWords.ts';
import type { Block } from './model.ts';
import { basisWords } from './schwelle.ts';

/** What sums are computed with, and that they stand apart from the lock-in. */
export function costBasisWords({ basis }: Costs): string {
  const { priceRise, workingWeeks, hourlyRate } = basis;
  const rise = `steigen um ${exactWords(priceRise)}\u00a0Prozent im Jahr`;
  const assumed =
    hourlyRate === undefined
      ? `Laufende Kosten ${rise} (eigene Annahme).`
      : `Laufende Kosten und eigene Arbeitszeit ${rise}; eigene Arbeitszeit zählt mit ${workingWeeks}\u00a0Wochen im Jahr (eigene Annahmen) und ${euro(exactWords(hourlyRate))} je Stunde.`;
  return `Gerechnet ist mit Umsatzsteuer, gerundet und ohne Zinsen. ${assumed} In die Bindung gehen Kosten nicht ein.`;
}

/** Whether a way leads to a public partner: somebody outside who is no private firm. */
function leadsToPublicPartner({ questionnaire }: Context, { direction }: CostColumn): boolean {
  const target = questionnaire.models?.find(({ id }) => id === direction?.moves?.to);
  return target?.external === true && !target.private && !target.mixed;
}

/**
 * The hint on value added tax between public bodies, where one takes part or a way leads to one.
 * @param isListed whether the timeline stands beside it, which names the day for those who take part today
 */
export function taxHintWords(context: Context, isListed: boolean): string | undefined {
  const fact = factFor(context.questionnaire.facts ?? [], 'vat');
  if (fact?.date === undefined) return undefined;
  const isToday = fact.when !== undefined && context.reading.truth(fact.when) === 'yes';
  const columns = costsOf(context)?.columns ?? [];
  const isMeant = isToday ? !isListed : columns.some((column) => leadsToPublicPartner(context, column));
  return isMeant
    ? `${fact.title} (${describeDate(fact.date)}): ${fact.text} ${basisWords(context, fact)}`
    : undefined;
}

/**
 * Sentences beside the figures: how the ways stand to each other, where figures come from, and usual mistakes.
 * @param isListed whether the timeline stands beside them
 */
export function costSentences(context: Context, costs: Costs, isListed: boolean): string[] {
  const { columns } = costs;
  const offers = columns.flatMap(({ title, offers: used }) =>
    used.map((offer) => `Zahlen zu „${title}“: ${offerAge(offer, context.today)}.`),
  );
  const hints = columns.flatMap((column) => column.hints.map((hint) => hintWords(hint, column)));
  const tax = taxHintWords(context, isListed);
  return [...comparisonWords(costs), ...offers, ...hints, ...(tax === undefined ? [] : [tax])];
}

/** What operating as it is comes to, briefly; only where no other way has figures, which would say the same. */
export function kostenHeute(context: Context): Block[] {
  const [column, ...others] = costsOf(context)?.columns ?? [];
  if (!column || others.length > 0) return [];
  const { missing } = column.sums.total;
  const words = [
    aloneWords(column),
    ...(missing.length === 0 ? [] : [`Nicht angegeben: ${itemWords(missing)}.`]),
    ...column.hints.map((hint) => hintWords(hint, column)),
    'Wie gerechnet ist, steht in der Anlage.',
  ];
  return [{ kind: 'paragraph', text: words.join(' ') }];
}

/** What several ways cost over five years, as a part of a section; nothing without figures for a direction. */
export function kosten(context: Context): Block[] {
  const costs = costsOf(context);
  if (!costs || costs.columns.length < 2) return [];
  return [
    { kind: 'heading', text: 'Kosten über fünf Jahre' },
    costTable(costs),
    costBars(costs),
    {
      kind: 'list',
      items: [
        ...costSentences(context, costs, areDeadlinesGiven(context)),
        'Wie gerechnet ist, steht in der Anlage.',
      ],
    },
  ];
}

/** How costs are computed, and every figure that the answers do not hold already. */
export function kostenAnlage(context: Context): Block[] {
  const costs = costsOf(context);
  if (!costs) return [];
  const { today } = context.matters.money;
  const isStated = costs.columns.length > 1 || Object.keys(today.amounts).length + today.none.length > 0;
  return [
    { kind: 'heading', text: 'Kosten über fünf Jahre' },
    { kind: 'paragraph', text: costBasisWords(costs) },
    ...(isStated ? [costItemTable(costs)] : []),
  ];
}
