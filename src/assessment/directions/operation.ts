import { isPartial } from '../../questionnaire/answers.ts';
import type { OperatingModel } from '../../questionnaire/catalogue.ts';
import type { Truth } from '../../questionnaire/condition.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import type { Reading } from '../../questionnaire/reading.ts';

/** A Baustein that exists for certain, and how it is operated; undefined while that is not known. */
export type Operated = { id: string; name: string; inHouse: boolean; specialLaw: boolean; model?: string };

/** How the Bausteine are operated today. `perhaps`: how many more may exist. */
export type Operation = { bausteine: readonly Operated[]; perhaps: number };

/** Reads how the Bausteine are operated; nothing exists where the questionnaire does not ask for it. */
export function operationIn(reading: Reading): Operation {
  const { document: roles, bausteine } = reading.questionnaire;
  const rows = roles?.operation === undefined ? [] : reading.statesOf(roles.operation);
  const stateOf = (id: string) => rows.find(({ item }) => item.row?.id === id);
  return {
    bausteine: bausteine.flatMap(({ id, name, inHouse = false, specialLaw = false }): Operated[] => {
      const state = stateOf(id);
      if (state?.visible !== 'yes') return [];
      const { answer } = state;
      return [{ id, name, inHouse, specialLaw, ...(typeof answer === 'string' ? { model: answer } : {}) }];
    }),
    perhaps: rows.filter(({ visible }) => visible === 'open').length,
  };
}

export const modelIn = ({ models = [] }: Questionnaire, id: string | undefined): OperatingModel | undefined =>
  models.find((model) => model.id === id);

/** How far services have to be taken from where they are: `open` while the answer is not known. */
export type Bound = 'none' | 'some' | 'all' | 'open';

/** What the answer about the obligation says; `none` where it is not asked. */
export function boundIn(reading: Reading): Bound {
  const { obligation, bound } = reading.questionnaire.document ?? {};
  const state = obligation === undefined ? undefined : reading.state(obligation);
  if (!bound || !state || state.visible === 'no') return 'none';
  const { answer } = state;
  if (answer === undefined || state.visible === 'open') return 'open';
  const sayings = (typeof answer === 'object' && isPartial(answer) ? answer.oneOf : [answer]).map(
    (option): Bound =>
      bound.binds.some((id) => id === option)
        ? 'all'
        : bound.partly.some((id) => id === option)
          ? 'some'
          : 'none',
  );
  return new Set(sayings).size === 1 ? (sayings[0] ?? 'open') : 'open';
}

/** What lies with the most important partner; undefined while that is not known. */
export function ofMainPartner(reading: Reading): readonly string[] | undefined {
  const role = reading.questionnaire.document?.mainPartner;
  const state = role === undefined ? undefined : reading.state(role);
  if (!state || state.visible === 'no') return [];
  return Array.isArray(state.answer) ? state.answer : undefined;
}

/** Whether the two lists have something in common; `open` while one of them is not known. */
export function share(one: readonly string[], other: readonly string[] | undefined): Truth {
  if (one.length === 0) return 'no';
  if (!other) return 'open';
  return one.some((id) => other.includes(id)) ? 'yes' : 'no';
}
