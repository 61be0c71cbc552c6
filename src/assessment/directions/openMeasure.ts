import type { Measure } from '../../questionnaire/catalogue.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { closesGap } from '../measures.ts';
import { situationIn } from '../situation.ts';
import { improved, possibleAnswers } from './answerSets.ts';

/** Whether a measure can still better an answer or close a gap; one that aims at neither is always still to be done. */
export function isOpen(reading: Reading, measure: Measure): boolean {
  if (measure.sets.length === 0 && measure.gaps === undefined) return true;
  if (situationIn(reading).responsibilities.gaps.some((gap) => closesGap(measure, gap))) return true;
  return measure.sets.some(({ question: key, to }) => {
    const state = reading.state(key);
    if (!state || state.visible === 'no') return false;
    const { question } = state.item;
    return possibleAnswers(question, state.given, [to]).some(
      (answer) => String(improved(question, answer, to)) !== String(answer),
    );
  });
}
