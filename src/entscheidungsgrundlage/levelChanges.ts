import type { Intended, Rated } from '../assessment/model.ts';
import type { Words } from '../questionnaire/catalogue.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import { levelPhrase, statedRange } from './levels.ts';
import { dimensionTopic } from './words.ts';

/** Levels of one dimension in words, today and with what is intended. */
export type LevelChange = { id: string; name: string; before: string; after: string };

const topicOf = ({ dimensions }: Questionnaire, id: string): string => {
  const dimension = dimensions.find((each) => each.id === id);
  return dimension === undefined ? id : dimensionTopic(dimension);
};

/** How something is rated today, in words, without the reservation it may stand under. */
export const wordsToday = (words: Words, today: Rated): string => levelPhrase(words, today).words;

/**
 * How something would be rated. Where the heavier end stays, only the lighter one is news: „günstigenfalls niedrig“. What
 * is open afterwards need not be a missing answer, so nothing is said of one.
 */
export function wordsAfter(words: Words, before: Rated, after: Rated): string {
  const [was, is] = [statedRange(before), statedRange(after)];
  if (was.from === is.from && was.to === is.to) return wordsToday(words, before);
  const isRange = after.interval[0] < after.interval[1];
  if (was.to === is.to && isRange) return `günstigenfalls ${words.levels[is.from]}, sonst wie heute`;
  return levelPhrase(words, after).words;
}

/** Every dimension in words, today and with what is intended. */
export const levelChanges = (questionnaire: Questionnaire, intended: Intended): LevelChange[] =>
  intended.dimensions.map(({ id, before, after }) => ({
    id,
    name: topicOf(questionnaire, id),
    before: wordsToday(questionnaire.words, before),
    after: wordsAfter(questionnaire.words, before, after),
  }));
