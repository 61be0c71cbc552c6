import questionnaires from 'virtual:questionnaires';
import type { Questionnaire, QuestionnaireFacts } from '../questionnaire/model.ts';
import { type Chunk, chunk } from './chunk.ts';

/** One questionnaire of this site: what a choice among several shows, and the whole once somebody needs it. */
export type Entry = QuestionnaireFacts & { questionnaire: Chunk<Questionnaire> };
export type Registry = readonly Entry[];

/** Every questionnaire of the data folder, in the order of their files. */
export const registry: Registry = questionnaires.map(({ load, ...facts }) => ({
  ...facts,
  questionnaire: chunk(load),
}));

/** The entry of a questionnaire; undefined if this site does not have it. */
export const entryFor = (entries: Registry, id: string): Entry | undefined =>
  entries.find((entry) => entry.id === id);

/** The questionnaire where there is no choice: it can be fetched before anybody has chosen. */
export const onlyEntry = (entries: Registry): Entry | undefined =>
  entries.length === 1 ? entries[0] : undefined;
