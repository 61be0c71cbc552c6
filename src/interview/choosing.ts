import { MAX_COMPARED } from '../questionnaire/answers.ts';
import { areDifferent } from '../questionnaire/kinds/kind.ts';
import type { ChooseEvent, Session } from './session.ts';

/**
 * The session with what the event names replaced; undefined for more directions than can be compared, or anything
 * twice. Ids of an earlier edition pass: they are kept, without effect.
 */
export function withChoices(
  session: Session,
  { measures, scopes, compared }: ChooseEvent,
): Session | undefined {
  const { choices } = session;
  const after = {
    measures: measures ?? choices.measures,
    scopes: scopes ?? choices.scopes,
    compared: compared ?? choices.compared,
  };
  const lists = [after.measures, after.compared, ...Object.values(after.scopes)];
  const fits = lists.every(areDifferent) && after.compared.length <= MAX_COMPARED;
  return fits ? { ...session, choices: after } : undefined;
}
