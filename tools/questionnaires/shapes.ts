import * as v from 'valibot';
import { isRecord } from '../../src/questionnaire/isRecord.ts';
import { nearest } from '../suggest.ts';

export type Schema = v.GenericSchema;
/** Parts of schemas that are looked at for a sentence; each kind of schema has some of them. */
export type Parts = {
  type: string;
  entries?: Record<string, Schema>;
  item?: Schema;
  /** Of a record: what every field holds. */
  value?: Schema;
  wrapped?: Schema;
  options?: readonly unknown[];
  literal?: unknown;
};

export const partsOf = (schema: unknown): Parts => schema as Parts;

/** The field by which a shape is told from the others of its choice: its first one. */
const nameOf = (shape: Schema): string => Object.keys(partsOf(shape).entries ?? {})[0] ?? '';

/** The shapes with fields that a choice consists of; none if it has other parts too. */
function shapesOf(schema: Schema | undefined): Schema[] {
  const { type, options = [] } = schema === undefined ? { type: '' } : partsOf(schema);
  const isChoice = type === 'union' && options.every((option) => partsOf(option).type === 'strict_object');
  return isChoice ? (options as Schema[]) : [];
}

/** Names of the shapes of a choice, each once; none if it is no choice of shapes. */
export const shapeNames = (schema: Schema | undefined): string[] => [
  ...new Set(shapesOf(schema).map(nameOf)),
];

/** How little a value fits a shape: fields that it has not, then values of another kind than the shape wants. */
function misfits(shape: Schema, input: Record<string, unknown>): number {
  const known = Object.keys(partsOf(shape).entries ?? {});
  const strange = Object.keys(input).filter((key) => !known.includes(key)).length;
  const { issues = [] } = v.safeParse(shape, input);
  const wrong = issues.filter(
    ({ kind, expected, input: given }) => kind === 'schema' && expected !== 'never' && given !== undefined,
  ).length;
  return strange * 100 + wrong;
}

/**
 * The shape that was meant where a choice has several: one whose name is given, slips of the pen included, and of those
 * the one that fits best. Undefined if none is named.
 */
export function meantShape(schema: Schema | undefined, input: unknown): Schema | undefined {
  if (!isRecord(input)) return undefined;
  const keys = Object.keys(input);
  const names = shapeNames(schema);
  const given = names.filter((name) => keys.includes(name));
  const near = keys.flatMap((key) => nearest(key, names) ?? []);
  const named = given.length > 0 ? given : near;
  return shapesOf(schema)
    .filter((shape) => named.includes(nameOf(shape)))
    .sort((a, b) => misfits(a, input) - misfits(b, input))[0];
}
