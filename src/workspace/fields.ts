import * as v from 'valibot';
import { isRecord } from '../questionnaire/isRecord.ts';
import { areDifferent } from '../questionnaire/kinds/kind.ts';

export const id = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9_]*$/));

/** The key of an item: a question, or one row of it. */
const key = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9_]*(@[a-zA-Z][a-zA-Z0-9_]*)?$/));

/** By ids. Made from its entries: `v.record` would leave out keys such as `constructor` without a word. */
export const dictionary = <V extends v.GenericSchema>(value: V) => by(id, value);

/** By item keys. */
export const byItem = <V extends v.GenericSchema>(value: V) => by(key, value);

const by = <V extends v.GenericSchema>(name: typeof id, value: V) =>
  v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isRecord),
    v.transform((values) => Object.entries(values)),
    v.array(v.strictTuple([name, value])),
    v.transform((entries): Record<string, v.InferOutput<V>> => Object.fromEntries(entries)),
  );

/** Which parts, questions, measures and directions there are is for the questionnaire to say; others are kept. */
export const ids = v.pipe(
  v.array(id),
  v.check((list) => areDifferent(list)),
);
