import { type ItemAnswer, itemKey, type RowAnswers } from './answers.ts';
import { askedRows } from './flow.ts';
import { findQuestion } from './items.ts';
import type { Option, Question, Row } from './question.ts';
import type { Reading } from './reading.ts';
import { rolesOf } from './roles.ts';

/** Rows that one answer can be meant for. */
export type RowsTogether = {
  /** Part of an address: no row has such an id. */
  id: string;
  rows: readonly Row[];
};

/** Rows whose Bausteine are operated the same way, all with the most important partner or all without it. */
export type RowGroup = RowsTogether & { model: Option; isMainPartner: boolean };

/** Fewer rows are answered faster one by one. */
const LEAST_ROWS = 3;

/** Whether something of an address names a group and no row. */
export const isGroupId = (id: string): boolean => id.startsWith('gruppe-');

/**
 * The asked rows of a matrix that can be asked about together, those of the most important partner first. None for the
 * question about the operation itself, and none while it is not known how Bausteine are operated.
 */
export function rowGroups(reading: Reading, question: Question): RowGroup[] {
  const { operation = '', mainPartner } = rolesOf(reading.questionnaire);
  const models = findQuestion(reading.questionnaire, operation);
  if (question.kind !== 'matrix' || models?.kind !== 'matrix' || models === question) return [];
  const theirs = mainPartner === undefined ? undefined : reading.state(mainPartner)?.answer;
  const withPartner: readonly string[] = Array.isArray(theirs) ? theirs : [];
  const rows = askedRows(reading, question);
  return [true, false].flatMap((isMainPartner) =>
    models.options.flatMap((model): RowGroup[] => {
      const alike = rows.filter(
        ({ id }) =>
          withPartner.includes(id) === isMainPartner &&
          reading.state(itemKey(operation, id))?.answer === model.id,
      );
      const id = `gruppe-${isMainPartner ? 'partner-' : ''}${model.id}`;
      return alike.length < LEAST_ROWS ? [] : [{ id, model, isMainPartner, rows: alike }];
    }),
  );
}

/** All rows of a question together; undefined where they are few, or one group as it is. */
export function allTogether(rows: readonly Row[], groups: readonly RowsTogether[]): RowsTogether | undefined {
  const isGroup = groups.some((group) => group.rows.length === rows.length);
  return rows.length < LEAST_ROWS || isGroup ? undefined : { id: 'gruppe-alle', rows };
}

/** What a group holds: the answer of more than half of its rows, and the rows with another one. */
export type GroupState = { answer: ItemAnswer | undefined; exceptions: readonly Row[]; open: readonly Row[] };

const same = (one: ItemAnswer | undefined, other: ItemAnswer | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What the rows of a group have been answered with so far. */
export function groupState(reading: Reading, question: Question, { rows }: RowsTogether): GroupState {
  const given = (row: Row) => reading.state(itemKey(question.id, row.id))?.given;
  const open = rows.filter((row) => given(row) === undefined);
  const shared = rows.find(
    (row) =>
      given(row) !== undefined &&
      rows.filter((other) => same(given(row), given(other))).length > rows.length / 2,
  );
  const answer = shared && given(shared);
  const exceptions = rows.filter((row) => given(row) !== undefined && !same(given(row), answer));
  return { answer, exceptions, open };
}

/**
 * What one answer for a group stores: for its rows without an answer and those with the one most of them share; rows
 * with another one are exceptions and stay. Where none is left for it, it is meant for all of them.
 */
export function answerForGroup(
  reading: Reading,
  question: Question,
  group: RowsTogether,
  answer: RowAnswers[string],
): RowAnswers {
  const { exceptions } = groupState(reading, question, group);
  const meant = group.rows.filter((row) => !exceptions.includes(row));
  return Object.fromEntries((meant.length > 0 ? meant : group.rows).map(({ id }) => [id, answer]));
}
