import * as v from 'valibot';
import { noMatters } from '../costs/matters.ts';
import { DRAFT_LIMITS, noDrafts } from '../interview/drafts.ts';
import {
  type Answer,
  evidenceGrades,
  MAX_COMPARED,
  noChoices,
  noEvidence,
} from '../questionnaire/answers.ts';
import { isAnswerShaped } from '../questionnaire/kinds/kinds.ts';
import { lengthOf } from '../questionnaire/plainText.ts';
import { byItem, dictionary, id, ids } from './fields.ts';
import { mattersWith } from './matterSchema.ts';
import { FORMAT, FORMAT_VERSION } from './model.ts';

/** Whether an answer fits its question is for the questionnaire to say; what does not fit is kept. */
export const answerSchema = v.custom<Answer>(isAnswerShaped);

const grade = v.picklist(evidenceGrades);
const evidence = v.strictObject({ sections: dictionary(grade), questions: dictionary(grade) });
const choices = v.strictObject({
  measures: ids,
  scopes: dictionary(ids),
  compared: v.pipe(ids, v.maxLength(MAX_COMPARED)),
});

const word = v.exactOptional(
  v.pipe(
    v.string(),
    v.check((text) => lengthOf(text) <= DRAFT_LIMITS.text),
  ),
);
/** What a form holds fits no answer yet, so only its size is checked. */
const draft = v.strictObject({
  text: word,
  from: word,
  to: word,
  range: v.exactOptional(v.boolean()),
  period: word,
  ticked: v.exactOptional(v.pipe(v.array(v.string()), v.maxLength(DRAFT_LIMITS.ticked))),
  written: word,
  lead: word,
  instead: word,
  reason: word,
});

type Text = v.GenericSchema<unknown, string>;
type Parts<A> = { name: Text; answer: A; note: Text; long: Text };

/**
 * What records and files have in common in the current format version.
 * @param name for the name of a municipality and the label
 * @param long for what can be longer than a note
 */
export const sharedFields = <A extends v.GenericSchema<unknown, Answer>>({
  name,
  answer,
  note,
  long,
}: Parts<A>) => ({
  format: v.literal(FORMAT),
  formatVersion: v.literal(FORMAT_VERSION),
  municipality: v.optional(name, ''),
  label: v.optional(name, ''),
  questionnaire: v.strictObject({ id, version: v.pipe(v.string(), v.maxLength(40)) }),
  answers: dictionary(answer),
  drafts: v.optional(byItem(draft), noDrafts),
  notes: v.optional(dictionary(note), {}),
  evidence: v.optional(evidence, noEvidence),
  choices: v.optional(choices, noChoices),
  matters: v.optional(mattersWith(note, long), noMatters),
  example: v.exactOptional(v.literal(true)),
});
