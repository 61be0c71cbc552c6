import { supportOf } from '../questionnaire/condition.ts';
import { derivationOf } from '../questionnaire/items.ts';
import type { ItemKey } from '../questionnaire/question.ts';
import type { ItemState, Reading } from '../questionnaire/reading.ts';
import type { Clarification, FindingResult } from './model.ts';
import { type Narrowing, narrowingsIn } from './narrowing.ts';

/** The items that must be answered to settle one: itself if it is open, and what leaves open whether it or its options are there. */
function unsettled(key: ItemKey, reading: Reading, seen: ReadonlySet<ItemKey> = new Set()): ItemKey[] {
  const state = reading.state(key);
  if (!state || seen.has(key)) return [];
  const { item, visible, offers } = state;
  const options = 'options' in item.question ? item.question.options : [];
  const conditions = [
    ...(visible === 'open' ? item.conditions : []),
    ...options.flatMap(({ id, when }) => (when && offers?.(id) === 'open' ? [when] : [])),
  ];
  const gates = conditions.flatMap((when) => supportOf(when, reading.know));
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

/**
 * What is asked in any case and not answered. What only an open gate would open has no entry of its own. Voluntary
 * questions left empty are no open point unless the score waits for them.
 */
const isOpenPoint = ({ visible, status, item }: ItemState, [, possible]: Narrowing): boolean =>
  visible === 'yes' &&
  status !== 'answered' &&
  !derivationOf(item.question) &&
  (status === 'unknown' || item.question.optional === undefined || possible > 0);

const nothing: Narrowing = [0, 0];

/**
 * Every open point, scored or not: first those that decide a critical finding, then by how much answering the question
 * narrows the total in any case for its effort, then by how much it can narrow it, then as asked. The first is the
 * next best clarification. Source: docs/verfahren.md, Abschnitt 7.
 */
export function findClarifications(reading: Reading, findings: readonly FindingResult[]): Clarification[] {
  const decides = decisions(findings, reading);
  const narrowings = narrowingsIn(reading);
  const clarifications = reading.items
    .filter((state) => isOpenPoint(state, narrowings.get(state.item.key) ?? nothing))
    .map(({ item: { key, question, row }, status }): Clarification => {
      const narrowing = narrowings.get(key) ?? nothing;
      return {
        question: question.id,
        ...(row === undefined ? {} : { row: row.id }),
        askWhom: question.askWhom,
        effort: question.effort,
        state: status === 'unknown' ? 'unknown' : 'open',
        width: narrowing[0],
        narrowing,
        decides: decides.get(key) ?? [],
      };
    });
  return inOrder(clarifications);
}

/** The rows of a question are asked together, so its gain is theirs together. */
function inOrder(clarifications: readonly Clarification[]): Clarification[] {
  const gains = new Map<string, [number, number]>();
  for (const { question, narrowing, effort } of clarifications) {
    const [sure, possible] = gains.get(question) ?? [0, 0];
    gains.set(question, [sure + narrowing[0] / effort, possible + narrowing[1] / effort]);
  }
  const gainOf = ({ question }: Clarification, end: 0 | 1): number => gains.get(question)?.[end] ?? 0;
  const isDecisive = ({ decides }: Clarification): number => Number(decides.length > 0);
  return clarifications.toSorted(
    (a, b) => isDecisive(b) - isDecisive(a) || gainOf(b, 0) - gainOf(a, 0) || gainOf(b, 1) - gainOf(a, 1),
  );
}
