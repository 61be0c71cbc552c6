import type { CostHint } from '../costs/costHints.ts';
import { ageInMonths } from '../costs/days.ts';
import type { Offer } from '../costs/matters.ts';
import type { CostItem } from '../questionnaire/catalogue.ts';
import { listWords } from '../questionnaire/germanList.ts';
import { describeDate } from '../questionnaire/kinds/calendarDate.ts';
import { amountWords, euro, exactWords, sumWords } from './euro.ts';
import { counted } from './german.ts';
import type { CostColumn, CostPair, Costs } from './kosten.ts';

const quoted = (title: string): string => `„${title}“`;
export const itemWords = (items: readonly CostItem[]): string => items.map(({ title }) => title).join(', ');

/** What a usual mistake looks like in one column; each a finished sentence. */
export function hintWords(hint: CostHint, { title }: CostColumn): string {
  const name = quoted(title);
  switch (hint.kind) {
    case 'onlyOnce':
      return `${name} enthält nur einmalige Beträge. Was jedes Jahr anfällt, fehlt noch.`;
    case 'refused':
      return `${name}: Mit 0 wird hier nicht gerechnet. Auch ohne Änderung fällt an: ${itemWords(hint.items)}.`;
    case 'freeTime':
      return `${name} rechnet ohne eigene Arbeitszeit. Auch einen Partner zu steuern kostet Zeit.`;
    case 'freeMove':
      return `${name} rechnet mit 0 bei: ${itemWords(hint.items)}. Ob das zutrifft, ist vor einer Entscheidung zu prüfen.`;
    case 'asToday':
      return `${name} rechnet wie heute mit: ${itemWords(hint.items)}. Steckt das schon im Angebot, zählt es doppelt.`;
    case 'shortOffer':
      return `${name}: Der Preis im Angebot „${hint.offer.name}“ gilt ${counted(hint.months, 'Monat', 'Monate')}; gerechnet ist er für fünf Jahre.`;
  }
}

/** Where figures of an offer come from, and how old they are. */
export function offerAge({ name, dated, validUntil }: Offer, today: string): string {
  const age = dated === undefined ? 0 : ageInMonths(dated, today);
  const from =
    dated === undefined
      ? 'ohne Datum'
      : `vom ${describeDate(dated)}${age === 0 ? '' : `, ${counted(age, 'Monat', 'Monate')} alt`}`;
  const until =
    validUntil === undefined
      ? ''
      : validUntil < today
        ? `; es galt bis zum ${describeDate(validUntil)}`
        : `; gültig bis zum ${describeDate(validUntil)}`;
  return `Angebot „${name}“ ${from}${until}`;
}

function difference({ first, second, comparison }: CostPair): string | undefined {
  if (comparison.kind !== 'difference') return undefined;
  const [low, high] = comparison.cheaper === 'first' ? [first, second] : [second, first];
  return `${quoted(low.title)} kostet in fünf Jahren ${euro(amountWords(comparison.total))} weniger als ${quoted(high.title)}; ohne eigene Arbeitszeit sind es ${euro(amountWords(comparison.cash))}.`;
}

const otherGrounds = 'Den Ausschlag geben dann andere Gründe: Vertretung, Bindung und Schutz vor Ausfällen.';

/** What nobody has said on either side although it can arise: it is in neither sum. */
function leftOut({ pairs }: Costs): string[] {
  const compared = pairs.filter(({ comparison }) => comparison.kind !== 'incomparable');
  const missing = compared.flatMap(({ first, second }) =>
    [first, second].flatMap(({ sums }) => sums.total.missing),
  );
  const titles = [...new Set(missing.map(({ title }) => title))];
  return titles.length === 0 ? [] : [`In keiner der verglichenen Summen enthalten: ${titles.join(', ')}.`];
}

/** What is needed before the columns that cannot be compared yet can be. */
function incomparable({ pairs, basis }: Costs): string[] {
  const lacking = new Map<string, Set<string>>();
  const add = ({ title }: CostColumn, items: readonly CostItem[]) => {
    const known = lacking.get(title) ?? new Set();
    for (const item of items) known.add(item.title);
    lacking.set(title, known);
  };
  const apart = pairs.filter(({ comparison }) => comparison.kind === 'incomparable');
  if (apart.length === 0) return [];
  for (const { first, second, comparison } of apart) {
    if (comparison.kind !== 'incomparable') continue;
    add(first, comparison.missing.first);
    add(second, comparison.missing.second);
  }
  const parts = [...lacking].flatMap(([title, items]) =>
    items.size === 0 ? [] : [`bei ${quoted(title)}: ${[...items].join(', ')}`],
  );
  const needsRate =
    basis.hourlyRate === undefined && apart.some(({ comparison: c }) => 'rate' in c && c.rate);
  const all = [...(needsRate ? ['der Kostensatz für eine Stunde eigener Arbeit'] : []), ...parts];
  const which =
    apart.length === pairs.length
      ? 'Die Summen sind noch nicht vergleichbar'
      : `Noch nicht vergleichbar sind ${listWords(apart.map(({ first, second }) => `${quoted(first.title)} mit ${quoted(second.title)}`))}`;
  return [`${which}; es fehlt ${all.join('; ')}.`];
}

/** What can be said of the columns beside each other, finished sentences. A difference only where it holds. */
export function comparisonWords(costs: Costs): string[] {
  const { pairs } = costs;
  const without = pairs.filter(({ comparison }) => comparison.kind === 'none');
  const hanging = pairs.filter(({ comparison }) => comparison.kind === 'hangsOnTime');
  const names = (list: readonly CostPair[]) =>
    listWords(list.map(({ first, second }) => `${quoted(first.title)} und ${quoted(second.title)}`));
  const none =
    without.length === 0
      ? []
      : [
          without.length === pairs.length && pairs.length > 1
            ? `Zwischen den Wegen besteht kein belastbarer Kostenunterschied. ${otherGrounds}`
            : `Kein belastbarer Kostenunterschied besteht zwischen ${names(without)}. ${otherGrounds}`,
        ];
  const time =
    hanging.length === 0
      ? []
      : [`Bei ${names(hanging)} hängt der Unterschied an der eigenen Arbeitszeit. Er ist nicht belastbar.`];
  return [
    ...pairs.flatMap((pair) => difference(pair) ?? []),
    ...none,
    ...time,
    ...leftOut(costs),
    ...incomparable(costs),
  ];
}

/** How costs stand to „weiter wie bisher“ in one or a few words, for tables of directions. */
export function costEffect(costs: Costs | undefined, direction: string): string | undefined {
  const pair = costs?.pairs.find(
    ({ first, second }) => first.direction === undefined && second.direction?.id === direction,
  );
  switch (pair?.comparison.kind) {
    case 'difference':
      return pair.comparison.cheaper === 'second' ? 'niedriger' : 'höher';
    case 'incomparable':
      return 'nicht vergleichbar';
    case undefined:
      return undefined;
    default:
      return 'kein belastbarer Unterschied';
  }
}

/** What can be said of one direction beside „weiter wie bisher“, finished sentences. */
export function comparisonOf(costs: Costs, direction: string): string[] {
  const pairs = costs.pairs.filter(
    ({ first, second }) => first.direction === undefined && second.direction?.id === direction,
  );
  return comparisonWords({ ...costs, pairs });
}

/** What one column comes to where there is nothing beside it. */
export function aloneWords({ title, sums: { cash, total, ownTime, hours } }: CostColumn): string {
  const first = `${quoted(title)} kostet in fünf Jahren ${euro(sumWords(cash))} ohne eigene Arbeitszeit`;
  if (hours.missing.length > 0) return `${first}.`;
  return ownTime === undefined
    ? `${first}; dazu kommen ${exactWords(hours.range)}\u00a0Stunden eigene Arbeit in der Woche.`
    : `${first} und ${euro(sumWords(total))} mit ihr.`;
}
