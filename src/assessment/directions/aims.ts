import type { Measure } from '../../questionnaire/catalogue.ts';
import { findItem } from '../../questionnaire/items.ts';
import type { ItemKey } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { verdictOf } from '../exact/verdict.ts';
import { improved, type Settled } from './answerSets.ts';

/** Where measures lead an item: for certain, and if others consent. */
export type Aim = { sure?: Settled; agreed?: Settled };
export type Aims = ReadonlyMap<ItemKey, Aim>;

/** What measures lead to together: of several aims the best, of ticks all. One that may not fit counts like consent. */
export function aimsOf(reading: Reading, measures: readonly Measure[]): Aims {
  const aims = new Map<ItemKey, Aim>();
  for (const { sets, consent, when } of measures) {
    const isSure = !consent && (when === undefined || verdictOf(reading, when) === 'yes');
    for (const { question: key, to } of sets) {
      const item = findItem(reading.questionnaire, key);
      if (!item) continue;
      const known = aims.get(key) ?? {};
      const place = isSure ? 'sure' : 'agreed';
      const before = known[place];
      aims.set(key, { ...known, [place]: before === undefined ? to : improved(item.question, before, to) });
    }
  }
  return aims;
}
