import { type ItemAnswer, type TaskAnswer, UNKNOWN } from '../../questionnaire/answers.ts';
import type { Party } from '../../questionnaire/catalogue.ts';
import type { MultiQuestion, Option, TextQuestion } from '../../questionnaire/question.ts';
import { isValidItemAnswer } from '../../questionnaire/validity.ts';
import { choiceId } from '../../ui/choices.ts';
import { chooseSomething, type FieldReading, type FormItem } from './item.ts';

/** Id that stands for the explicit empty answer among ticked options. */
export const NONE = '-nichts';
/** Most parties that can share a task. */
const MOST_PARTIES = 2;

const nothingChosen = (target: string): FieldReading => ({
  problem: { message: chooseSomething, target },
  empty: true,
});

/** One chosen option. `first` is the id of the first option. */
export const readChoice = (
  { name }: FormItem,
  chosen: string | undefined,
  first: string | undefined,
): FieldReading => (chosen === undefined ? nothingChosen(choiceId(name, first)) : { answer: chosen });

/** Ticked options in the order of the questionnaire; „nichts davon“ becomes the empty list. */
export function readTicks(
  { name }: FormItem<MultiQuestion>,
  ticked: readonly string[],
  offered: readonly Option[],
): FieldReading {
  const ids = offered.map(({ id }) => id).filter((id) => ticked.includes(id));
  if (ids.length > 0 || ticked.includes(NONE)) return { answer: ids };
  return nothingChosen(choiceId(name, offered[0]?.id ?? NONE));
}

/** What is ticked when a form opens with this answer. */
export const ticksOf = (given: ItemAnswer | undefined): string[] => {
  if (!Array.isArray(given)) return [];
  return given.length === 0 ? [NONE] : given;
};

/** What a form about one task holds. `lead` is `NONE` when nobody is appointed. */
export type TaskDraft = {
  ticked: readonly string[];
  written?: string | undefined;
  lead?: string | undefined;
};

/** What stands in the form when it opens with this answer. */
export function taskDraftOf(given: ItemAnswer | undefined) {
  if (typeof given !== 'object' || !('parties' in given)) return { ticked: [] };
  const { parties, written, lead } = given;
  const leader = lead ?? (parties.length > 1 ? NONE : undefined);
  return { ticked: parties, ...(written ? { written } : {}), ...(leader ? { lead: leader } : {}) };
}

/** Follow-up questions that the ticked parties call for. */
export function taskNeeds(
  parties: readonly Party[],
  { ticked }: TaskDraft,
): { written: boolean; lead: boolean } {
  const kinds = parties.filter(({ id }) => ticked.includes(id)).map(({ kind }) => kind);
  return {
    written: kinds.includes('external'),
    lead: kinds.length === MOST_PARTIES && kinds.every((kind) => kind === 'own' || kind === 'external'),
  };
}

const writtenIn = (written: string | undefined): TaskAnswer['written'] =>
  (['yes', 'no', UNKNOWN] as const).find((each) => each === written);

/**
 * Who carries out a task, with the follow-ups that are needed; others that were filled in before are dropped. Who it is
 * stands before it is said what is in writing.
 */
export function readTask({ name, questionnaire: { parties } }: FormItem, draft: TaskDraft): FieldReading {
  const ticked = parties.map(({ id }) => id).filter((id) => draft.ticked.includes(id));
  const lead = draft.lead === NONE || ticked.includes(draft.lead ?? '') ? draft.lead : undefined;
  const firstParty = choiceId(name, parties[0]?.id);
  if (ticked.length === 0) return nothingChosen(firstParty);
  if (ticked.length > MOST_PARTIES) {
    return { problem: { message: 'Bitte wählen Sie höchstens zwei Beteiligte.', target: firstParty } };
  }
  const needs = taskNeeds(parties, draft);
  if (needs.lead && lead === undefined) {
    const target = choiceId(`${name}-lead`, ticked[0]);
    return { problem: { message: 'Bitte wählen Sie, wer die Federführung hat.', target } };
  }
  const written = needs.written ? writtenIn(draft.written) : undefined;
  const answer = {
    parties: ticked,
    ...(written ? { written } : {}),
    ...(needs.lead && lead && lead !== NONE ? { lead } : {}),
  };
  if (!needs.written || written) return { answer };
  const target = choiceId(`${name}-written`, 'yes');
  const message = 'Bitte wählen Sie, ob das schriftlich geregelt ist.';
  return { problem: { message, target }, soFar: answer };
}

/** Free text; blanks and what cannot be seen are no text. */
export function readText({ name, question }: FormItem<TextQuestion>, text: string): FieldReading {
  if (isValidItemAnswer(question, text)) return { answer: text };
  const message = 'Bitte schreiben Sie etwas oder wählen Sie „Später beantworten“.';
  return { problem: { message, target: name }, empty: true };
}
