import questionnaires from 'virtual:questionnaires';
import type { Questionnaire, QuestionnaireFacts } from '../questionnaire/model.ts';
import { type Chunk, chunk } from './chunk.ts';

/** One questionnaire of this site: what a choice among several shows, and more once somebody needs it. */
export type Entry = QuestionnaireFacts & {
  /** What an interview needs; it judges nothing. */
  questionnaire: Chunk<Questionnaire>;
  /** The questionnaire with all that a result needs; one value for as long as the page lives. */
  whole: Chunk<Questionnaire>;
};
export type Registry = readonly Entry[];

/** Every questionnaire of the data folder, in the order of their files. */
export const registry: Registry = questionnaires.map(({ load, loadResult, ...facts }) => {
  const questionnaire = chunk(load);
  const whole = chunk(async () => {
    const [asked, complete] = await Promise.all([questionnaire.fetch(), loadResult()]);
    return complete(asked);
  });
  return { ...facts, questionnaire, whole };
});

/** The entry of a questionnaire; undefined if this site does not have it. */
export const entryFor = (entries: Registry, id: string): Entry | undefined =>
  entries.find((entry) => entry.id === id);

/** The questionnaire where there is no choice: it can be fetched before anybody has chosen. */
export const onlyEntry = (entries: Registry): Entry | undefined =>
  entries.length === 1 ? entries[0] : undefined;
