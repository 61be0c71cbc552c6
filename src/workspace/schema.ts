import * as v from 'valibot';
import {
  type Answer,
  evidenceGrades,
  MAX_COMPARED,
  noChoices,
  noEvidence,
} from '../questionnaire/answers.ts';
import { isRecord } from '../questionnaire/isRecord.ts';
import { areDifferent } from '../questionnaire/kinds/kind.ts';
import { isAnswerShaped } from '../questionnaire/kinds/kinds.ts';
import { FORMAT, FORMAT_VERSION } from './model.ts';

const id = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9_]*$/));

/** By ids. Made from its entries: `v.record` would leave out keys such as `constructor` without a word. */
const dictionary = <V extends v.GenericSchema>(value: V) =>
  v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isRecord),
    v.transform((values) => Object.entries(values)),
    v.array(v.strictTuple([id, value])),
    v.transform((entries): Record<string, v.InferOutput<V>> => Object.fromEntries(entries)),
  );

/** Whether an answer fits its question is for the questionnaire to say; what does not fit is kept. */
export const answerSchema = v.custom<Answer>(isAnswerShaped);

/** Which parts, questions, measures and directions there are is for the questionnaire to say; others are kept. */
const ids = v.pipe(
  v.array(id),
  v.check((list) => areDifferent(list)),
);
const grade = v.picklist(evidenceGrades);
const evidence = v.strictObject({ sections: dictionary(grade), questions: dictionary(grade) });
const choices = v.strictObject({
  measures: ids,
  scopes: dictionary(ids),
  compared: v.pipe(ids, v.maxLength(MAX_COMPARED)),
});

type Text = v.GenericSchema<unknown, string>;
type Parts<A> = { name: Text; answer: A; note: Text };

/**
 * What records and files have in common in the current format version.
 * @param name for the name of a municipality and the label
 */
export const sharedFields = <A extends v.GenericSchema<unknown, Answer>>({
  name,
  answer,
  note,
}: Parts<A>) => ({
  format: v.literal(FORMAT),
  formatVersion: v.literal(FORMAT_VERSION),
  municipality: v.optional(name, ''),
  label: v.optional(name, ''),
  questionnaire: v.strictObject({ id, version: v.pipe(v.string(), v.maxLength(40)) }),
  answers: dictionary(answer),
  notes: v.optional(dictionary(note), {}),
  evidence: v.optional(evidence, noEvidence),
  choices: v.optional(choices, noChoices),
  example: v.exactOptional(v.literal(true)),
});
