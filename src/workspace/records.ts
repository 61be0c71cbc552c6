import * as v from 'valibot';
import { decode } from './decode.ts';
import type { AssessmentDocument } from './model.ts';
import { answerSchema, sharedFields } from './schema.ts';

export type RecordReading =
  | { kind: 'readable'; document: AssessmentDocument }
  /** `newer`: written by a newer version of the program. `failed`: could not be migrated. Both are left alone. */
  | { kind: 'newer' | 'failed' | 'damaged' };

/** As `Date.toISOString` writes it. */
const isMoment = (text: string): boolean =>
  !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;

const text = v.string();
const recordSchema = v.strictObject({
  ...sharedFields({ name: text, answer: answerSchema, note: text, long: text }),
  id: v.pipe(v.string(), v.nonEmpty()),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  changedAt: v.pipe(v.string(), v.check(isMoment)),
  at: v.optional(v.string()),
});

/** Tells what a value found in the database is. It never throws and never repairs anything silently. */
export function readRecord(value: unknown): RecordReading {
  const reading = decode(value, recordSchema);
  if (reading.kind === 'newer' || reading.kind === 'failed') return { kind: reading.kind };
  if (reading.kind !== 'readable') return { kind: 'damaged' };
  const { at, ...content } = reading.content;
  return { kind: 'readable', document: { ...content, at } };
}
