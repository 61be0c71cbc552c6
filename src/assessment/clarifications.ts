import { itemKey } from '../questionnaire/answers.ts';
import { supportOf } from '../questionnaire/condition.ts';
import type { ItemKey } from '../questionnaire/model.ts';
import type { ItemState, Reading } from '../questionnaire/reading.ts';
import type { Clarification, Contribution, FindingResult } from './model.ts';

/** The items that must be answered to settle one: itself if it is open, and the gates that leave it open. */
function unsettled(key: ItemKey, reading: Reading, seen: ReadonlySet<ItemKey> = new Set()): ItemKey[] {
  const state = reading.state(key);
  if (!state || seen.has(key)) return [];
  const gates =
    state.visible === 'open' ? state.item.conditions.flatMap((when) => supportOf(when, reading.know)) : [];
  const path = new Set([...seen, key]);
  return [
    ...(state.status === 'answered' ? [] : [key]),
    ...gates.flatMap((gate) => unsettled(gate, reading, path)),
  ];
}

/** For every open item, the critical findings that cannot be excluded before it is answered. */
function decisions(findings: readonly FindingResult[], reading: Reading): Map<ItemKey, string[]> {
  const decides = new Map<ItemKey, string[]>();
  for (const { id, restsOn } of findings.filter(
    ({ severity, verdict }) => severity === 'kritisch' && verdict === 'possible',
  )) {
    for (const key of restsOn.flatMap((each) => unsettled(each, reading))) {
      const known = decides.get(key) ?? [];
      if (!known.includes(id)) decides.set(key, [...known, id]);
    }
  }
  return decides;
}

/** How much the total narrows by answering an item: exactly the width of its contribution while no gate is open. */
function widthsOf(contributions: readonly Contribution[]): Map<ItemKey, number> {
  const open = contributions.filter((contribution) => contribution.open);
  return new Map(
    open.map(({ question, row, interval }) => [
      itemKey(question, row),
      Math.max(0, interval[1] - interval[0]),
    ]),
  );
}

/** Voluntary questions left empty are no open point unless the score waits for them. */
const isOpenPoint = ({ asked, status, item }: ItemState, width: number): boolean =>
  asked &&
  status !== 'answered' &&
  (status === 'unknown' || item.question.optional === undefined || width > 0);

/**
 * Every open point of the items asked at present, scored or not: first those that decide a critical finding,
 * then by how much answering the question narrows the total for its effort, then as asked.
 * Source: Bewertungsverfahren, Abschnitt 3, „Nächste Klärung“.
 * @param contributions to the internal total
 */
export function findClarifications(
  reading: Reading,
  findings: readonly FindingResult[],
  contributions: readonly Contribution[],
): Clarification[] {
  const decides = decisions(findings, reading);
  const widths = widthsOf(contributions);
  const clarifications = reading.items
    .filter((state) => isOpenPoint(state, widths.get(state.item.key) ?? 0))
    .map(
      ({ item: { key, question, row }, status }): Clarification => ({
        question: question.id,
        ...(row === undefined ? {} : { row: row.id }),
        askWhom: question.askWhom,
        effort: question.effort,
        state: status === 'unknown' ? 'unknown' : 'open',
        width: widths.get(key) ?? 0,
        decides: decides.get(key) ?? [],
      }),
    );
  const gains = new Map<string, number>();
  for (const { question, width, effort } of clarifications) {
    gains.set(question, (gains.get(question) ?? 0) + width / effort);
  }
  const gainOf = ({ question }: Clarification): number => gains.get(question) ?? 0;
  const isDecisive = ({ decides: ids }: Clarification): number => Number(ids.length > 0);
  return clarifications.sort((a, b) => isDecisive(b) - isDecisive(a) || gainOf(b) - gainOf(a));
}

/** Clarifications by whom to ask; contacts and their points stay in the given order. */
export function groupByContact(
  clarifications: readonly Clarification[],
): { askWhom: string; clarifications: Clarification[] }[] {
  const contacts = [...new Set(clarifications.map(({ askWhom }) => askWhom))];
  return contacts.map((askWhom) => ({
    askWhom,
    clarifications: clarifications.filter((clarification) => clarification.askWhom === askWhom),
  }));
}
