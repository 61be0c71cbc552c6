import questionnaires from 'virtual:questionnaires';
import type { Questionnaire, QuestionnaireFacts } from '../questionnaire/model.ts';
import { type Part, part } from './part.ts';

/** One questionnaire of this site: what a choice among several shows, and the whole once somebody needs it. */
export type Entry = QuestionnaireFacts & { questionnaire: Part<Questionnaire> };
export type Registry = readonly Entry[];

/** Every questionnaire of the data folder, in the order of their files. */
export const registry: Registry = questionnaires.map(({ load, ...facts }) => ({
  ...facts,
  questionnaire: part(load),
}));

/** The entry of a questionnaire; undefined if this site does not have it. */
export const entryFor = (entries: Registry, id: string): Entry | undefined =>
  entries.find((entry) => entry.id === id);
