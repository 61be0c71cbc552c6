import type { Measure } from '../questionnaire/catalogue.ts';
import { perObject } from '../questionnaire/memo.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { verdictOf } from './exact/verdict.ts';
import { fitting } from './fitting.ts';

const namesPartner = ({ title, who, firstStep, against = '' }: Measure): boolean =>
  [title, who, firstStep, against].some((text) => text.includes('{partner.'));

/** Whether the answers say that nobody outside takes part. */
function isAlone({ questionnaire, state }: Reading): boolean {
  const role = questionnaire.document?.partners;
  const answer = role === undefined ? undefined : state(role)?.answer;
  return Array.isArray(answer) && answer.length === 0;
}

/** The measures that can be meant here: not those whose condition surely fails, nor those that need a party there is not. */
export const measuresFor = perObject((reading: Reading): Measure[] => {
  const alone = isAlone(reading);
  return reading.questionnaire.measures.filter(
    (measure) =>
      (measure.when === undefined || verdictOf(reading, measure.when) !== 'no') &&
      !(alone && namesPartner(fitting(reading, measure))),
  );
});
