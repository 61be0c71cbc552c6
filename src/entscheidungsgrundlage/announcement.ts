import { intend } from '../assessment/intend.ts';
import type { Intended, Outcome } from '../assessment/model.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { capitalised, numberWord } from './german.ts';
import { levelChanges } from './levelChanges.ts';

type Noun = { one: string; many: string };
const findingNoun: Noun = { one: 'ein Befund', many: 'Befunde' };
const gapNoun: Noun = { one: 'eine Lücke', many: 'Lücken' };

/** „ein Befund entfällt“, „zwei Lücken stehen wieder da“; nothing where nothing changes. */
function countWords(change: number, { one, many }: Noun): string[] {
  const count = Math.abs(change);
  if (count === 0) return [];
  const isOne = count === 1;
  const verb =
    change > 0 ? (isOne ? 'entfällt' : 'entfallen') : isOne ? 'steht wieder da' : 'stehen wieder da';
  return [`${isOne ? one : `${numberWord(count)} ${many}`} ${verb}`];
}

/** Findings that no Baustein keeps any more. */
function findingsClosed({ closes, mayClose, keeps }: Intended): number {
  const idsOf = (outcomes: readonly Outcome[]): string[] =>
    outcomes.flatMap((outcome) => ('finding' in outcome ? [outcome.finding] : []));
  const left = new Set(idsOf([...mayClose, ...keeps]));
  return new Set(idsOf(closes).filter((id) => !left.has(id))).size;
}

const gapsClosed = ({ closes }: Intended): number => closes.filter((outcome) => 'task' in outcome).length;

/**
 * What one tick „vorsehen“, or its removal, changes, in one sentence to be read out: „Wissen: hoch → erhöht; ein
 * Befund entfällt.“
 * @param before ids of the measures intended so far
 * @param after ids of the measures intended now
 */
export function announcement(reading: Reading, before: readonly string[], after: readonly string[]): string {
  const { questionnaire } = reading;
  const [earlier, now] = [intend(reading, before), intend(reading, after)];
  const earlierWords = levelChanges(questionnaire, earlier);
  const moved = levelChanges(questionnaire, now).flatMap(({ id, name, after: to }) => {
    const from = earlierWords.find((each) => each.id === id)?.after;
    return from === undefined || from === to ? [] : [`${name}: ${from} → ${to}`];
  });
  const parts = [
    ...moved,
    ...countWords(findingsClosed(now) - findingsClosed(earlier), findingNoun),
    ...countWords(gapsClosed(now) - gapsClosed(earlier), gapNoun),
  ];
  return parts.length === 0 ? 'Keine Stufe ändert sich.' : `${capitalised(parts.join('; '))}.`;
}
