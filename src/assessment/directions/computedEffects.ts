import { parseKey } from '../../questionnaire/answers.ts';
import { findItem } from '../../questionnaire/items.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { type Fillings, fill } from '../../questionnaire/placeholders.ts';
import type { ItemKey } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import type { Change, ComputedEffect } from '../model.ts';
import { changeWords, decidedSize } from './changeWords.ts';
import { changeOver, joined, type Moment, valueAt } from './compare.ts';
import { dependsOn } from './depends.ts';
import { groundsOf } from './grounds.ts';
import { movedItems, movingItems } from './moved.ts';
import type { Prospect } from './prospect.ts';

/** A question, and the row where it is one of several, as it is called in lists. */
export function nameOfItem(questionnaire: Questionnaire, key: ItemKey): string {
  const item = findItem(questionnaire, key);
  if (!item) return parseKey(key).question;
  return item.row ? `${item.question.short}: ${item.row.label}` : item.question.short;
}

/** Nobody reads all that is typical; what an effect rests on in full can be opened. */
const mostReasons = 4;

/** Why: what is assumed about the answers that move a criterion most, each reason once. */
function reasonsOf(moved: readonly ItemKey[], { cases }: Prospect, fillings: Fillings): string[] {
  const reasons = moved.flatMap((key) =>
    cases.flatMap((shifts) => {
      const shift = shifts.get(key);
      return shift?.oneOf ? shift.reasons : [];
    }),
  );
  return [...new Set(reasons)].slice(0, mostReasons).map((reason) => fill(reason, fillings));
}

function computedEffect(
  reading: Reading,
  criterion: ComputedEffect['criterion'],
  prospect: Prospect,
  fillings: Fillings,
): ComputedEffect {
  const grounds = groundsOf(reading.questionnaire)[criterion];
  const { questionnaire } = reading;
  const change = (from: Moment, to: Moment): Change =>
    joined(prospect.courses.map((coursesOf) => changeOver(grounds, coursesOf, from, to)));
  const value = (moment: Moment) =>
    joined(prospect.courses.map((coursesOf) => valueAt(grounds, coursesOf, moment)));
  const hangsOn = (of: Change, from: Moment, to: Moment): ItemKey[] =>
    decidedSize(of) === undefined
      ? dependsOn(reading, grounds, prospect.courses, { from, to, change: of })
      : [];
  const [securing, beyond, overall] = [
    change('today', 'secured'),
    change('secured', 'after'),
    change('today', 'after'),
  ];
  const hangs = {
    securing: hangsOn(securing, 'today', 'secured'),
    beyond: hangsOn(beyond, 'secured', 'after'),
    overall: hangsOn(overall, 'today', 'after'),
  };
  const wordsFor = (of: Change, keys: readonly ItemKey[]): string =>
    changeWords(
      questionnaire.words,
      criterion,
      of,
      keys.map((key) => nameOfItem(questionnaire, key)),
    );
  return {
    criterion,
    today: value('today'),
    secured: value('secured'),
    after: value('after'),
    securing,
    beyond,
    overall,
    words: {
      securing: wordsFor(securing, hangs.securing),
      beyond: wordsFor(beyond, hangs.beyond),
      overall: wordsFor(overall, hangs.overall),
    },
    dependsOn: [...new Set([...hangs.overall, ...hangs.beyond])],
    get restsOn() {
      return movedItems(reading, grounds, prospect.courses);
    },
    reasons: reasonsOf(movingItems(reading, grounds, prospect.courses), prospect, fillings),
  };
}

/** Bindung and Ausstieg with a direction, relative to today. Source: docs/verfahren.md, Abschnitt 6 Nr. 4. */
export const computedEffects = (reading: Reading, prospect: Prospect, fillings: Fillings): ComputedEffect[] =>
  (['bindung', 'ausstieg'] as const).map((criterion) =>
    computedEffect(reading, criterion, prospect, fillings),
  );
