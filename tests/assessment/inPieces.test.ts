import { expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { assessed } from '../../src/assessment/assessed.ts';
import { meanPlanPieces, meanPlansOf } from '../../src/assessment/exact/meanPlan.ts';
import { piecesOf } from '../../src/assessment/inPieces.ts';
import { situationIn } from '../../src/assessment/situation.ts';
import { noChoices } from '../../src/questionnaire/answers.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { secondAnswers, secondQuestionnaire } from '../support/second.ts';

it('Stück für Stück gerechnet ist es dieselbe Bewertung', () => {
  const atOnce = assess(read(secondQuestionnaire, secondAnswers));
  const reading = read(secondQuestionnaire, secondAnswers);
  for (const piece of piecesOf(reading, noChoices)) piece();
  expect(JSON.stringify(assess(reading))).toBe(JSON.stringify(atOnce));
});

it('Was in Stücken gerechnet wurde, wird nicht noch einmal gerechnet', () => {
  const questionnaire = structuredClone(secondQuestionnaire);
  const made = meanPlanPieces(questionnaire).map((piece) => piece());
  const { dimensions, bausteine } = meanPlansOf(questionnaire);
  expect([...dimensions, ...bausteine].every((plan, index) => plan === made[index])).toBe(true);
  const reading = read(questionnaire, secondAnswers);
  for (const piece of piecesOf(reading, noChoices)) piece();
  const { lockIn } = situationIn(reading);
  expect(situationIn(reading).lockIn).toBe(lockIn);
  expect(assess(reading).levers).toBe(assess(reading).levers);
});

it('Die Bewertung in Stücken ist die der Seite, mit allen Richtungen; andere Umfänge sind eine andere', () => {
  const reading = read(secondQuestionnaire, secondAnswers);
  const before = assessed(reading, noChoices.scopes);
  for (const piece of piecesOf(reading, noChoices)) piece();
  expect(assessed(reading, noChoices.scopes)).toBe(before);
  expect(assessed(reading, {})).not.toBe(before);
  expect(JSON.stringify(before)).toBe(JSON.stringify(assess(reading)));
});
