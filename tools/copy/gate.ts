import { questionsOf } from '../../src/questionnaire/items.ts';
import { deniedIn } from '../wording/deny.ts';
import type { Finding, Passage, Remark } from '../wording/passage.ts';
import { unexplainedInQuestion, unexplainedOnPage } from '../wording/terms.ts';
import { typographyOf } from '../wording/typography.ts';
import { addressOf } from './address.ts';
import { type Copy, collect } from './collect.ts';
import { unsourcedLaw } from './law.ts';
import { easeOfUnits, longSentences } from './readability.ts';
import { misspellings } from './spelling.ts';

/** The rules that look at one passage at a time. */
const rulesOfPassage: Readonly<Record<string, (passage: Passage) => Remark[]>> = {
  Satzlänge: longSentences,
  Typografie: typographyOf,
  Anrede: addressOf,
  Wortwahl: deniedIn,
};

const hardUnits = (passages: readonly Passage[]): Finding[] =>
  easeOfUnits(passages)
    .filter(({ lix, limit }) => lix > limit)
    .map(({ unit, lix, limit }) => ({
      rule: 'Lesbarkeit',
      place: unit,
      text: `LIX ${lix.toFixed(1)}`,
      message: `erlaubt sind ${limit}`,
    }));

/** The rules that look at whole pages. */
const rulesOfPage: Readonly<Record<string, (main: Element) => Remark[]>> = {
  Fachwort: unexplainedOnPage,
  Rechtsangabe: unsourcedLaw,
};

const onPages = ({ pages }: Copy): Finding[] =>
  Object.entries(rulesOfPage).flatMap(([rule, remarksOn]) =>
    pages.flatMap(({ address, page }) =>
      remarksOn(page.querySelector('main') ?? page.body).map((remark) => ({
        rule,
        place: address,
        ...remark,
      })),
    ),
  );

const inQuestions = ({ questionnaire }: Copy): Finding[] =>
  questionsOf(questionnaire).flatMap((question) =>
    unexplainedInQuestion(question).map((remark) => ({ rule: 'Fachwort', place: question.id, ...remark })),
  );

/** Names of all rules, as findings carry them. */
export const ruleNames = [
  ...Object.keys(rulesOfPassage),
  'Rechtschreibung',
  'Lesbarkeit',
  ...Object.keys(rulesOfPage),
];

/** Everything that the rules of language say about the product, rule by rule, exceptions included. */
export function findingsIn(copy: Copy): Finding[] {
  const passages = collect(copy);
  return [
    ...Object.entries(rulesOfPassage).flatMap(([rule, remarksOf]) =>
      passages.flatMap((passage) =>
        remarksOf(passage).map((remark) => ({ rule, place: passage.place, ...remark })),
      ),
    ),
    ...misspellings(passages),
    ...hardUnits(passages),
    ...onPages(copy),
    ...inQuestions(copy),
  ];
}
