import { InterviewContext } from '../../interview/InterviewContext.ts';
import { useReading, useSend } from '../../interview/useInterview.ts';
import { itemKey } from '../../questionnaire/answers.ts';
import { askedRows } from '../../questionnaire/flow.ts';
import type { Row, RowedQuestion } from '../../questionnaire/question.ts';
import { groupState, type RowGroup, rowGroups } from '../../questionnaire/rowGroups.ts';
import { isRowToDo } from './rows.ts';

/** Where one stops on the way through the rows: at several of them together, or at one. */
export type Stop =
  | { id: string; group: RowGroup; row?: undefined }
  | { id: string; row: Row; group?: undefined };

/**
 * Walks through the rows of a question: first groups of which no row has been answered, then from the first open row to
 * the next; what an earlier edition has left open counts as open. Which stop is on screen is part of the address.
 */
export function useRows(question: RowedQuestion) {
  const send = useSend();
  const reading = useReading();
  const isChange = InterviewContext.useSelector(({ context }) => context.screen === 'revising');
  const chosen = InterviewContext.useSelector(({ context }) => context.row);
  const touched = InterviewContext.useSelector(({ context }) => context.touched);
  const groups = rowGroups(reading, question);
  const rows = askedRows(reading, question);
  const stops: Stop[] = [
    ...groups.map((group) => ({ id: group.id, group })),
    ...rows.map((row) => ({ id: row.id, row })),
  ];
  const isToDo = ({ row, group }: Stop): boolean =>
    row
      ? isRowToDo(reading, question, row)
      : groupState(reading, question, group).open.length === group.rows.length;
  const named = stops.findIndex(({ id }) => id === chosen);
  // A row that has just been answered stays on screen until somebody goes on.
  const answered = stops.findIndex(({ id }) => itemKey(question.id, id) === touched);
  const place = [named, answered, stops.findIndex(isToDo), groups.length].find((index) => index >= 0) ?? 0;
  const next = stops.slice(place + 1).find(isToDo);
  // Groups are gone back to only from where they stand; each of their rows can be looked at by itself.
  const previous = stops[place - 1];
  const goTo = (id: string) => send({ type: isChange ? 'change' : 'goTo', question: question.id, row: id });
  return {
    rows,
    stop: stops[place],
    place: place - groups.length,
    goTo,
    next: () => (next ? goTo(next.id) : send({ type: 'skip' })),
    back: () => (previous ? goTo(previous.id) : send({ type: 'back' })),
  };
}
