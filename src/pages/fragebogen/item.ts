import { type ItemAnswer, itemKey } from '../../questionnaire/answers.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { offeredOptions } from '../../questionnaire/offered.ts';
import type { ItemKey, Option, Question, Row } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import type { Problem } from '../../ui/ErrorSummary.tsx';

/** One thing a form asks: a question, or one row of it, with the answer given so far. */
export type FormItem<Q extends Question = Question> = {
  key: ItemKey;
  questionnaire: Questionnaire;
  question: Q;
  row: Row | undefined;
  given: ItemAnswer | undefined;
  /** The options to choose from at present. */
  offered: readonly Option[];
  /** Prefix of the ids and names of its inputs. */
  name: string;
};

/**
 * What a form holds at the moment: an answer, or what is missing. `empty`: nothing was entered at all. `soFar`: the
 * part of it that is an answer already.
 */
export type FieldReading = { answer: ItemAnswer } | { problem: Problem; empty?: true; soFar?: ItemAnswer };

/** Prefix of the ids and names of the inputs of an item. */
export const inputName = (question: string, row?: string): string =>
  row === undefined ? question : `${question}-${row}`;

const nameOf = (question: Question, row?: Row): string => inputName(question.id, row?.id);

/** Id of the hint that describes the inputs of an item; no id of an option can give the same. */
export const hintId = (question: Question, row?: Row): string => `${nameOf(question, row)}--hilfe`;

/** The form item for a question or one of its rows; stored answers that no longer fit count as none. */
export function formItem<Q extends Question>(reading: Reading, question: Q, row?: Row): FormItem<Q> {
  const key = itemKey(question.id, row?.id);
  return {
    key,
    questionnaire: reading.questionnaire,
    question,
    row,
    given: reading.state(key)?.given,
    offered: offeredOptions(reading, question),
    name: nameOf(question, row),
  };
}

/** What the form says when nothing was chosen. */
export const chooseSomething = 'Bitte wählen Sie eine Antwort oder „Später beantworten“.';
