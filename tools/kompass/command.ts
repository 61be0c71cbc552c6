import { existsSync, statSync } from 'node:fs';
import { didYouMean } from '../suggest.ts';
import { checkOutFile } from './outFile.ts';
import { CommandError, readWords, refuse, type Values } from './words.ts';

type Common = { data: string };
export type CheckCommand = Common & { name: 'check' };
export type AssessCommand = Common & {
  name: 'assess';
  questionnaire: string;
  answers: string;
  today: string;
};
export type DocumentCommand = Omit<AssessCommand, 'name'> & {
  name: 'document';
  format: 'pdf' | 'text';
  out: string;
};
export type Command = { name: 'help' } | CheckCommand | AssessCommand | DocumentCommand;

function need(values: Values, name: keyof Values): string {
  return values[name] ?? refuse(`Es fehlt die Angabe --${name}.`);
}

/** Today as local calendar date `YYYY-MM-DD`. */
const currentDate = (): string => {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
};

function readDate(values: Values): string {
  const today = values.today ?? currentDate();
  const time = Date.parse(`${today}T00:00:00Z`);
  const valid = !Number.isNaN(time) && new Date(time).toISOString().startsWith(today) && today.length === 10;
  if (!valid) throw new CommandError(`„${today}“ ist kein Datum in der Form JJJJ-MM-TT.`);
  return today;
}

function readFolder(values: Values): string {
  const data = values.data ?? 'questionnaires';
  if (!existsSync(data)) throw new CommandError(`Den Ordner „${data}“ gibt es nicht.`);
  if (!statSync(data).isDirectory()) throw new CommandError(`„${data}“ ist kein Ordner.`);
  return data;
}

function readFormat(values: Values): DocumentCommand['format'] {
  const format = need(values, 'format');
  if (format === 'pdf' || format === 'text') return format;
  const meant = didYouMean(format, ['pdf', 'text']);
  throw new CommandError(`Das Format „${format}“ gibt es nicht; möglich sind pdf und text.${meant}`);
}

/**
 * Reads the words of the command line.
 * @throws CommandError with a German sentence if something is missing or not understood
 */
export function parseCommand(words: readonly string[]): Command {
  const { name, values } = readWords(words);
  if (name === 'help') return { name };
  const data = readFolder(values);
  if (name === 'check') return { name, data };
  const common = {
    data,
    questionnaire: need(values, 'questionnaire'),
    answers: need(values, 'answers'),
    today: readDate(values),
  };
  if (name === 'assess') return { name, ...common };
  const format = readFormat(values);
  const out = need(values, 'out');
  checkOutFile(out, common);
  return { name, ...common, format, out };
}
