import * as v from 'valibot';
import { isRecord } from '../questionnaire/isRecord.ts';
import { type Found, formatSteps } from './formatSteps.ts';
import { FORMAT, FORMAT_VERSION } from './model.ts';

/** `failed`: a step from an earlier format has failed; what was found is untouched. */
export type Decoded<Content> =
  | { kind: 'readable'; content: Content }
  | { kind: 'foreign' | 'newer' | 'failed' }
  /** `place`: the first field that does not fit, e.g. `answers.d_probe`. */
  | { kind: 'malformed'; place: string };

/** What a value claims to be. Cheap, whatever the value holds. */
export function recognise(value: unknown): 'known' | 'foreign' | 'newer' {
  if (!isRecord(value) || value.format !== FORMAT) return 'foreign';
  const { formatVersion } = value;
  return typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION ? 'newer' : 'known';
}

/** @throws whatever a step throws */
function toCurrent(found: Found): Found {
  const { formatVersion: version } = found;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return found;
  return formatSteps
    .slice(version - 1)
    .reduce((each, step, index) => ({ ...step(each), formatVersion: version + index + 1 }), found);
}

/** Where an issue is, e.g. `answers.d_probe`. Dictionaries are checked as lists of entries, which show as two steps. */
function placeOf({ path = [] }: { path?: readonly v.IssuePathItem[] | undefined }): string {
  const steps = path.flatMap(({ type, key, input, value }, index) => {
    if (type !== 'array') return [String(key)];
    const isInsideEntry = input === path[index - 1]?.value;
    return isInsideEntry || !Array.isArray(value) ? [] : [String(value[0])];
  });
  return steps.join('.') || 'format';
}

/**
 * The one way stored things are read, records of the database and files alike: recognised, brought to the current
 * format version step by step, every field checked. It never throws and never repairs anything silently.
 * @param schema the shape of the current format version
 */
export function decode<Schema extends v.GenericSchema>(
  value: unknown,
  schema: Schema,
): Decoded<v.InferOutput<Schema>> {
  const kind = recognise(value);
  if (kind !== 'known') return { kind };
  let current: Found;
  try {
    current = toCurrent(value as Found);
  } catch {
    return { kind: 'failed' };
  }
  const result = v.safeParse(schema, current, { abortEarly: true });
  if (result.success) return { kind: 'readable', content: result.output };
  return { kind: 'malformed', place: placeOf(result.issues[0]) };
}
