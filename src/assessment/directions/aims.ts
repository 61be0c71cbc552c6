import type { Measure } from '../../questionnaire/catalogue.ts';
import { findItem } from '../../questionnaire/items.ts';
import type { ItemKey, Question } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { verdictOf } from '../exact/verdict.ts';
import { improved, type Settled } from './answerSets.ts';

/** Where measures lead an item: for certain, and if others consent. */
export type Aim = { sure?: Settled; agreed?: Settled };
export type Aims = ReadonlyMap<ItemKey, Aim>;

/** The better of two aims of an item, or the one there is. */
function betterAim(
  question: Question,
  one: Settled | undefined,
  other: Settled | undefined,
): Settled | undefined {
  return one === undefined || other === undefined ? (one ?? other) : improved(question, one, other);
}

/** Two sets of aims together: of several the best, of ticks all. */
export function joinedAims({ questionnaire }: Reading, one: Aims, other: Aims): Aims {
  const aims = new Map<ItemKey, Aim>(one);
  for (const [key, aim] of other) {
    const question = findItem(questionnaire, key)?.question;
    const known = aims.get(key);
    if (!question || !known) {
      aims.set(key, aim);
      continue;
    }
    const sure = betterAim(question, known.sure, aim.sure);
    const agreed = betterAim(question, known.agreed, aim.agreed);
    aims.set(key, { ...(sure === undefined ? {} : { sure }), ...(agreed === undefined ? {} : { agreed }) });
  }
  return aims;
}

/** What measures lead to together. One that may not fit counts like one that needs consent. */
export function aimsOf(reading: Reading, measures: readonly Measure[]): Aims {
  let aims: Aims = new Map();
  for (const { sets, consent, when } of measures) {
    const isSure = !consent && (when === undefined || verdictOf(reading, when) === 'yes');
    const own = sets.map(({ question, to }): [ItemKey, Aim] => [
      question,
      isSure ? { sure: to } : { agreed: to },
    ]);
    aims = joinedAims(reading, aims, new Map(own.filter(([key]) => findItem(reading.questionnaire, key))));
  }
  return aims;
}
