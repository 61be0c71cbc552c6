import { intend } from '../assessment/intend.ts';
import type { Intended, Outcome } from '../assessment/model.ts';
import { listWords } from '../questionnaire/germanList.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { capitalised, numberWord } from './german.ts';
import { levelChanges } from './levelChanges.ts';
import { dimensionPhrase } from './words.ts';

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

/** Changes smaller than this are nothing to speak of. */
const unnoticed = 0.5;

/** „die Bindung durch Daten und durch Wissen sinkt, die Stufen bleiben“: what moves without reaching another level. */
function withinLevels({ dimensions }: Questionnaire, earlier: Intended, now: Intended): string[] {
  const middle = ({ after: { interval } }: Intended['dimensions'][number]): number =>
    (interval[0] + interval[1]) / 2;
  const moving = now.dimensions.flatMap((each) => {
    const before = earlier.dimensions.find(({ id }) => id === each.id);
    const dimension = dimensions.find(({ id }) => id === each.id);
    const by = before === undefined ? 0 : middle(each) - middle(before);
    return dimension === undefined || Math.abs(by) < unnoticed ? [] : [{ dimension, by }];
  });
  const [first] = moving;
  if (!first) return [];
  const where = listWords(moving.map(({ dimension }) => dimensionPhrase(dimension)));
  const rest = moving.length === 1 ? 'die Stufe bleibt' : 'die Stufen bleiben';
  return [`die Bindung ${where} ${first.by < 0 ? 'sinkt' : 'steigt'}, ${rest}`];
}

/** What may be closed if others consent or an open answer turns out that way, where nothing is said of it already. */
function maybeWords(earlier: Intended, now: Intended): string[] {
  const more = (kind: 'finding' | 'task'): number =>
    now.mayClose.filter((outcome) => kind in outcome).length -
    earlier.mayClose.filter((outcome) => kind in outcome).length;
  const words = (count: number, { one, many }: Noun): string[] =>
    count <= 0
      ? []
      : [count === 1 ? `${one} kann entfallen` : `${numberWord(count)} ${many} können entfallen`];
  return [...words(more('finding'), findingNoun), ...words(more('task'), gapNoun)];
}

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
    ...(moved.length > 0 ? moved : withinLevels(questionnaire, earlier, now)),
    ...countWords(findingsClosed(now) - findingsClosed(earlier), findingNoun),
    ...countWords(gapsClosed(now) - gapsClosed(earlier), gapNoun),
    ...maybeWords(earlier, now),
  ];
  return parts.length === 0 ? 'Keine Stufe ändert sich.' : `${capitalised(parts.join('; '))}.`;
}
