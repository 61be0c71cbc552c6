import { isRecord } from '../questionnaire/isRecord.ts';
import { type AssessmentDocument, FORMAT, FORMAT_VERSION } from './model.ts';

export type RecordReading =
  | { kind: 'readable'; document: AssessmentDocument }
  /** Written by a newer version of the program: left alone. */
  | { kind: 'newer' }
  | { kind: 'damaged' };

type Shape = Record<keyof AssessmentDocument, unknown>;

const isShaped = (record: Shape): boolean =>
  typeof record.id === 'string' &&
  typeof record.revision === 'number' &&
  typeof record.changedAt === 'string' &&
  typeof record.title === 'string' &&
  (record.at === undefined || typeof record.at === 'string') &&
  isRecord(record.questionnaire) &&
  typeof record.questionnaire.id === 'string' &&
  typeof record.questionnaire.version === 'string' &&
  isRecord(record.answers) &&
  isRecord(record.notes) &&
  Object.values(record.notes).every((note) => typeof note === 'string');

/** Tells what a value found in the database is. It never throws and never repairs anything silently. */
export function readRecord(value: unknown): RecordReading {
  if (!isRecord(value) || value.format !== FORMAT) return { kind: 'damaged' };
  if (typeof value.formatVersion === 'number' && value.formatVersion > FORMAT_VERSION)
    return { kind: 'newer' };
  if (value.formatVersion !== FORMAT_VERSION || !isShaped(value as Shape)) return { kind: 'damaged' };
  return { kind: 'readable', document: value as AssessmentDocument };
}
