import { hasRows, itemKey } from './answers.ts';
import { perObject } from './memo.ts';
import type { Questionnaire } from './model.ts';
import type { Condition, ItemKey, Question, Row, Section } from './question.ts';

/** One answerable thing: a question without rows, or one row of a question. */
export type Item = {
  key: ItemKey;
  question: Question;
  row?: Row;
  /** Everything that must hold for the item to be asked: conditions of its section, question and row. */
  conditions: readonly Condition[];
};

type Index = {
  items: readonly Item[];
  questions: readonly Question[];
  itemByKey: ReadonlyMap<ItemKey, Item>;
  itemsByQuestion: ReadonlyMap<string, readonly Item[]>;
  questionById: ReadonlyMap<string, Question>;
  sectionByQuestion: ReadonlyMap<string, Section>;
};

function itemsIn(section: Section, question: Question): Item[] {
  const conditionsWith = (row?: Row) =>
    [section.when, question.when, row?.when].filter((when) => when !== undefined);
  if (!hasRows(question)) return [{ key: question.id, question, conditions: conditionsWith() }];
  return question.rows.map((row) => ({
    key: itemKey(question.id, row.id),
    question,
    row,
    conditions: conditionsWith(row),
  }));
}

const indexOf = perObject((questionnaire: Questionnaire): Index => {
  const placed = questionnaire.sections.flatMap((section) =>
    section.questions.map((question) => ({ section, question, items: itemsIn(section, question) })),
  );
  const items = placed.flatMap((place) => place.items);
  return {
    items,
    questions: placed.map(({ question }) => question),
    itemByKey: new Map(items.map((item) => [item.key, item])),
    itemsByQuestion: new Map(placed.map((place) => [place.question.id, place.items])),
    questionById: new Map(placed.map(({ question }) => [question.id, question])),
    sectionByQuestion: new Map(placed.map(({ question, section }) => [question.id, section])),
  };
});

/** All items in the order of the questionnaire. */
export const itemsOf = (questionnaire: Questionnaire): readonly Item[] => indexOf(questionnaire).items;

/** All questions in the order of the questionnaire. */
export const questionsOf = (questionnaire: Questionnaire): readonly Question[] =>
  indexOf(questionnaire).questions;

/** The item with this key, or undefined if the questionnaire has none. */
export const findItem = (questionnaire: Questionnaire, key: ItemKey): Item | undefined =>
  indexOf(questionnaire).itemByKey.get(key);

/** The items of a question: itself, or its rows. Empty for a question the questionnaire does not have. */
export const itemsOfQuestion = (questionnaire: Questionnaire, questionId: string): readonly Item[] =>
  indexOf(questionnaire).itemsByQuestion.get(questionId) ?? [];

/** The question with this id, or undefined if the questionnaire has none. */
export const findQuestion = (questionnaire: Questionnaire, questionId: string): Question | undefined =>
  indexOf(questionnaire).questionById.get(questionId);

/** The section that holds the question, or undefined if the questionnaire does not have the question. */
export const sectionOf = (questionnaire: Questionnaire, questionId: string): Section | undefined =>
  indexOf(questionnaire).sectionByQuestion.get(questionId);
