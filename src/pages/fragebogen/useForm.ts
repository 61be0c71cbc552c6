import { useEffect, useMemo } from 'react';
import { type Draft, draftOf } from '../../interview/drafts.ts';
import { InterviewContext } from '../../interview/InterviewContext.ts';
import type { InterviewEvent } from '../../interview/session.ts';
import type { ItemAnswer } from '../../questionnaire/answers.ts';
import { findQuestion } from '../../questionnaire/items.ts';
import { normalised } from '../../questionnaire/validity.ts';
import { becomesAnswer, openedDraft, readForm } from './formKinds.ts';
import { type FormItem, formItem } from './item.ts';

/** Parts of a draft to replace; undefined empties one. */
type DraftChange = { [Part in keyof Draft]?: Draft[Part] | undefined };
type Actor = ReturnType<typeof InterviewContext.useActorRef>;

const isSame = (one: Draft, other: Draft): boolean => {
  const entries = (draft: Draft) =>
    JSON.stringify(
      Object.entries(draft)
        .filter(([, value]) => value)
        .sort(),
    );
  return entries(one) === entries(other);
};

const withParts = (before: Draft, part: DraftChange): Draft =>
  Object.fromEntries(Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined));

/** The item and what stands in its form at this very moment, whatever was rendered last. */
function nowIn(actor: Actor, { question, row }: FormItem): { item: FormItem; draft: Draft; isKept: boolean } {
  const { reading, drafts } = actor.getSnapshot().context;
  const item = formItem(reading, findQuestion(reading.questionnaire, question.id) ?? question, row);
  const kept = draftOf(drafts, item.key);
  return { item, draft: kept ?? openedDraft(item), isKept: kept !== undefined };
}

const recordEvent = ({ question, row }: FormItem, answer: ItemAnswer | undefined): InterviewEvent => ({
  type: 'record',
  question: question.id,
  ...(row ? { row: row.id } : {}),
  answer: answer === undefined ? undefined : normalised(question, answer),
});

/** Makes what stands in the form the answer; a field that was emptied has none. What is wrong stays as it stands. */
export function commitItem(actor: Actor, at: FormItem): void {
  const { item, draft, isKept } = nowIn(actor, at);
  if (!isKept) return;
  const reading = readForm(item, draft);
  if ('answer' in reading) actor.send(recordEvent(item, reading.answer));
  else if (reading.empty && item.given !== undefined && becomesAnswer(item, draft) === 'onLeaving') {
    actor.send(recordEvent(item, undefined));
    // What else stands there, such as the tick for a range, stays.
    if (!isSame(draft, openedDraft({ ...item, given: undefined })))
      actor.send({ type: 'draft', item: item.key, draft });
  }
}

/** What the form of an item holds, and how it changes. All of it lives in the interview, so that no way out loses it. */
export type ItemFormState = {
  draft: Draft;
  /** Whether something stands in the form that is no answer yet. */
  isKept: boolean;
  change: (part: DraftChange) => void;
  /** The reader leaves the field. */
  leave: () => void;
  /** Takes answer and draft back. */
  retract: () => void;
};

/** The form of an item: what it holds is kept with every change and becomes the answer when its kind says so. */
export function useForm(item: FormItem): ItemFormState {
  const actor = InterviewContext.useActorRef();
  const kept = InterviewContext.useSelector(({ context }) => draftOf(context.drafts, item.key));
  const { question, row } = item;
  // Leaving the screen by any way leaves its fields; an unmounted input loses its focus without a word.
  useEffect(
    () => () => {
      const { item: now, draft } = nowIn(actor, { question, row } as FormItem);
      if (becomesAnswer(now, draft) === 'onLeaving') commitItem(actor, now);
    },
    [actor, question, row],
  );
  const draft = useMemo(() => kept ?? openedDraft(item), [kept, item]);
  return {
    draft,
    isKept: kept !== undefined,
    change: (part) => {
      const { item: now, draft: before, isKept } = nowIn(actor, item);
      const next = withParts(before, part);
      const reading = readForm(now, next);
      const answer = 'answer' in reading ? reading.answer : reading.soFar;
      if (answer !== undefined && becomesAnswer(now, next) === 'atOnce') actor.send(recordEvent(now, answer));
      else if (!isSame(next, openedDraft(now))) actor.send({ type: 'draft', item: now.key, draft: next });
      else if (isKept) actor.send({ type: 'draft', item: now.key, draft: undefined });
    },
    leave: () => {
      if (becomesAnswer(item, draft) === 'onLeaving') commitItem(actor, item);
    },
    retract: () => actor.send(recordEvent(item, undefined)),
  };
}
