import { levelWords } from '../assessment/level.ts';
import type { Intended } from '../assessment/model.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import { dimensionTopic } from './words.ts';

/** Levels of one dimension in words, today and with what is intended. */
export type LevelChange = { id: string; name: string; before: string; after: string };

const topicOf = ({ dimensions }: Questionnaire, id: string): string => {
  const dimension = dimensions.find((each) => each.id === id);
  return dimension === undefined ? id : dimensionTopic(dimension);
};

/** Every dimension in words, today and with what is intended. */
export const levelChanges = (questionnaire: Questionnaire, intended: Intended): LevelChange[] =>
  intended.dimensions.map(({ id, before, after }) => ({
    id,
    name: topicOf(questionnaire, id),
    before: levelWords(questionnaire.words, before.level),
    after: levelWords(questionnaire.words, after.level),
  }));
