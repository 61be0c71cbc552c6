import { hasRows, itemKey } from './answers.ts';
import { perObject } from './memo.ts';
import type { Questionnaire } from './model.ts';
import type { Condition, Derivation, ItemKey, Question, Row, Section } from './question.ts';

/** One answerable thing: a question without rows, or one row of a question. */
export type Item = {
  key: ItemKey;
  question: Question;
  row?: Row;
  /** Everything that must hold for the item to be asked: conditions of its section, question and row. */
  conditions: readonly Condition[];
};

/** How the answer of a question follows from another one; undefined for questions that are asked. */
export const derivationOf = (question: Question): Derivation | undefined =>
  question.kind === 'single' ? question.derive : undefined;

type Index = {
  items: readonly Item[];
  questions: readonly Question[];
  itemByKey: ReadonlyMap<ItemKey, Item>;
  itemsByQuestion: ReadonlyMap<string, readonly Item[]>;
  questionById: ReadonlyMap<string, Question>;
  sectionByQuestion: ReadonlyMap<string, Section>;
};

/** Conditions of the question an answer is derived from: where it is not asked, there is nothing to count. */
const conditionsOfSource = (question: Question, { sections }: Questionnaire): Condition[] => {
  const source = derivationOf(question)?.counts;
  if (source === undefined) return [];
  return sections.flatMap((section) =>
    section.questions
      .filter(({ id }) => id === source)
      .flatMap(({ when }) => [section.when, when].filter((each) => each !== undefined)),
  );
};

function itemsIn(section: Section, question: Question, questionnaire: Questionnaire): Item[] {
  const source = conditionsOfSource(question, questionnaire);
  const conditionsWith = (row?: Row) => [
    ...[section.when, question.when, row?.when].filter((when) => when !== undefined),
    ...source,
  ];
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
    section.questions.map((question) => ({
      section,
      question,
      items: itemsIn(section, question, questionnaire),
    })),
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

/** The key of what a user changes to change an item: itself, or the question its answer is derived from. */
export const changedBy = (questionnaire: Questionnaire, key: ItemKey): ItemKey => {
  const question = findItem(questionnaire, key)?.question;
  return (question && derivationOf(question)?.counts) ?? key;
};
