import * as v from 'valibot';
import { isRecord } from '../../src/questionnaire/isRecord.ts';
import { didYouMean } from '../suggest.ts';
import { conditionSchema } from './fields.ts';
import { fileSchema } from './schema.ts';
import { meantShape, type Parts, partsOf, type Schema, shapeNames } from './shapes.ts';

type Issue = v.BaseIssue<unknown>;
type Path = readonly { key: unknown; input: unknown }[];
const quoted = (words: Iterable<unknown>): string =>
  [...words].map((word) => (typeof word === 'string' ? `„${word}“` : String(word))).join(', ');

/** A value as an author would name it. */
function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nichts';
  if (typeof value === 'string') return value.trim() === '' ? 'ein leerer Text' : `der Text „${value}“`;
  if (typeof value === 'number') return `die Zahl ${value}`;
  if (typeof value === 'boolean') return `der Wahrheitswert ${value}`;
  if (Array.isArray(value)) return 'eine Liste';
  if (!isRecord(value)) return 'etwas anderes';
  const fields = Object.keys(value);
  return fields.length === 0 ? 'etwas ohne Felder' : `etwas mit den Feldern ${quoted(fields)}`;
}

const types: Record<string, string> = {
  string: 'ein Text',
  number: 'eine Zahl',
  boolean: 'true oder false',
  array: 'eine Liste (mit „- “ vor jedem Eintrag oder in eckigen Klammern)',
  record: 'etwas mit Feldern',
  strict_object: 'etwas mit Feldern',
  variant: 'etwas mit Feldern',
};

/** The schema behind `optional` and the like; a choice by kind is made by the value. */
function bare(schema: Schema, input: unknown): Schema {
  const { type, wrapped, options = [] } = partsOf(schema);
  if (wrapped) return bare(wrapped, input);
  if (type === 'variant' && isRecord(input)) {
    const fits = (option: unknown) =>
      ((option as Parts).entries?.kind as Parts | undefined)?.literal === input.kind;
    return (options.find(fits) as Schema | undefined) ?? schema;
  }
  if (type === 'union' && Array.isArray(input)) {
    return (options.find((option) => (option as Parts).type === 'array') as Schema | undefined) ?? schema;
  }
  if (type === 'union' && isRecord(input) && shapeNames(schema).length === 0) {
    return (
      (options.find((option) => (option as Parts).type === 'strict_object') as Schema | undefined) ?? schema
    );
  }
  return meantShape(schema, input) ?? schema;
}

/** The schema that a value at the end of a path has to fit, or undefined if the format knows no such place. */
function schemaAt(path: Path): Schema | undefined {
  let schema: Schema | undefined = fileSchema;
  for (const { key, input } of path) {
    if (schema === undefined) return undefined;
    const { entries, item, value } = partsOf(bare(schema, input));
    schema =
      item ?? value ?? (entries && Object.hasOwn(entries, String(key)) ? entries[String(key)] : undefined);
  }
  return schema;
}

const fieldsOf = (schema: Schema | undefined, input: unknown): string[] =>
  Object.keys((schema && partsOf(bare(schema, input)).entries) ?? {});

/** The values a field may have, if they can be listed. */
function choicesOf(schema: Schema | undefined, input: unknown): unknown[] {
  if (schema === undefined) return [];
  const { type, options = [], literal } = partsOf(bare(schema, input));
  if (type === 'picklist') return [...options];
  if (type === 'literal') return [literal];
  if (type === 'variant') {
    return options.map((option) => ((option as Parts).entries?.kind as Parts | undefined)?.literal);
  }
  return [];
}

const comparisons = ['is', 'in', 'includes', 'atLeast'];

/** Why a value is no condition: the innermost place that is wrong. */
function explainCondition(value: unknown): string {
  const example = 'zum Beispiel {question: z_ansprech, is: ja}';
  if (!isRecord(value))
    return `Hier steht eine Bedingung, ${example}; angegeben ist ${describeValue(value)}.`;
  const keys = Object.keys(value);
  const group = ['all', 'any', 'not'].find((word) => keys.includes(word));
  if (group !== undefined) {
    if (keys.length > 1)
      return `Neben „${group}“ darf in einer Bedingung nichts stehen; angegeben ist ${quoted(keys)}.`;
    if (group === 'not') return explainCondition(value.not);
    const parts = value[group];
    if (!Array.isArray(parts)) return `„${group}“ braucht eine Liste von Bedingungen in eckigen Klammern.`;
    const wrong = parts.find((part) => !v.is(conditionSchema, part));
    return explainCondition(wrong);
  }
  const odd = keys.find((key) => key !== 'question' && !comparisons.includes(key));
  if (odd !== undefined) {
    const known = ['question', ...comparisons, 'all', 'any', 'not'];
    return `Das Wort „${odd}“ gibt es in Bedingungen nicht; möglich sind ${quoted(known)}.${didYouMean(odd, known)}`;
  }
  if (typeof value.question !== 'string') return `In der Bedingung fehlt die Frage (question), ${example}.`;
  const used = keys.filter((key) => key !== 'question');
  if (used.length !== 1) {
    return `Die Bedingung zu „${value.question}“ braucht genau einen Vergleich: ${quoted(comparisons)}.`;
  }
  const [word = ''] = used;
  const forms: Record<string, string> = {
    is: 'eine Antwort als Text',
    includes: 'eine Antwort als Text',
    in: 'eine Liste von Antworten in eckigen Klammern',
    atLeast: 'eine Zahl',
  };
  return `Nach „${word}“ steht ${forms[word]}; angegeben ist ${describeValue(value[word])}. Texte wie „true“ oder Zahlen setzen Sie in "…".`;
}

/** What a check after the type says, where the format gives no sentence of its own. */
const checks: Record<string, string> = {
  min_length: 'Der Text darf nicht leer sein.',
  integer: 'Hier steht eine ganze Zahl.',
  min_value: 'Die Zahl ist zu klein.',
  max_value: 'Die Zahl ist zu groß.',
};

/** Conditions are the only part of the format that contains itself. */
const isCondition = (schema: Schema): boolean => partsOf(schema).type === 'lazy';

/** The kinds of values that fit a place, in words. */
function typeWords(schema: Schema): string {
  const { type, options = [], literal } = partsOf(bare(schema, undefined));
  if (type === 'union')
    return [...new Set(options.map((option) => typeWords(option as Schema)))].join(' oder ');
  return type === 'literal' ? `„${literal}“` : (types[type] ?? 'ein anderer Wert');
}

/** YAML takes 1.0 for a number and true for a truth; only quotation marks make a text of them. */
const quoting = ({ expected, input }: Issue): string =>
  expected === 'string' && /^(number|boolean)$/.test(typeof input) ? ' Setzen Sie den Wert in "…".' : '';

/** What is wrong with a value that has the wrong type, or is none of the values that are possible. */
function misfit(issue: Issue, path: Path): string {
  const place = schemaAt(path) ?? fileSchema;
  const given = `angegeben ist ${describeValue(issue.input)}.`;
  if (isCondition(bare(place, issue.input))) return explainCondition(issue.input);
  const shapes = isRecord(issue.input) ? shapeNames(place) : [];
  if (shapes.length > 0) return `Es fehlt eines der Felder ${quoted(shapes)}; ${given}`;
  const choices = choicesOf(issue.type === 'variant' ? schemaAt(path.slice(0, -1)) : place, issue.input);
  if (choices.length === 0) return `Hier gehört ${typeWords(place)} hin; ${given}${quoting(issue)}`;
  const verb = choices.length === 1 ? 'ist' : 'sind';
  return `Möglich ${verb} ${quoted(choices)}; ${given}${didYouMean(String(issue.input), choices.map(String))}`;
}

/** Sentences of the format itself go first; where it has none, the library would speak English. */
function checked({ type, message, input }: Issue): string {
  if (type === 'custom') return message;
  if (message.startsWith('Invalid ')) return checks[type] ?? 'Dieser Wert ist hier nicht möglich.';
  return `${message}; angegeben ist ${describeValue(input)}.`;
}

function sentenceFor(issue: Issue, path: Path): string {
  const last = path.at(-1);
  const field = String(last?.key ?? '');
  if (issue.expected === 'never' && Array.isArray(last?.input)) {
    return `Hier gehören Felder hin, keine Liste; möglich sind ${quoted(fieldsOf(schemaAt(path.slice(0, -1)), undefined))}.`;
  }
  if (issue.expected === 'never') {
    const fields = fieldsOf(schemaAt(path.slice(0, -1)), last?.input);
    return `Das Feld „${field}“ gibt es hier nicht; möglich sind ${quoted(fields)}.${didYouMean(field, fields)}`;
  }
  if (issue.kind === 'schema' && issue.input === undefined) return `Es fehlt das Feld „${field}“.`;
  const where =
    last === undefined
      ? 'Datei'
      : typeof last.key === 'number'
        ? `Eintrag ${last.key + 1}`
        : `Feld „${field}“`;
  const isType = issue.kind === 'schema' && issue.type !== 'custom';
  const what = isType ? misfit(issue, path) : checked(issue);
  return `${where}: ${what}`;
}

/** A choice of forms reports every form that does not fit; only the one that was meant is of interest. */
function meant(issue: Issue, before: Path): { issue: Issue; path: Path }[] {
  const path = [...before, ...(issue.path ?? [])] as Path;
  if (issue.type !== 'union') return [{ issue, path }];
  const shape = meantShape(schemaAt(path), issue.input);
  const all = shape ? v.safeParse(shape, issue.input).issues : Array.isArray(issue.input) && issue.issues;
  const inside = (all || []).filter(({ path: deeper = [] }) => deeper.length > 0);
  return inside.length === 0 ? [{ issue, path }] : inside.flatMap((each) => meant(each as Issue, path));
}

/** What an author reads about a value that does not fit the format, and the path to the place. */
export const explain = (issue: v.BaseIssue<unknown>): { text: string; path: unknown[] }[] =>
  meant(issue, []).map((found) => ({
    text: sentenceFor(found.issue, found.path),
    path: found.path.map(({ key }) => key),
  }));
