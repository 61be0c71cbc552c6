import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** A wrong call or wrong input; the message is a German sentence for the user. */
export class CommandError extends Error {
  override name = 'CommandError';
}

export const usage = `Aufruf:
  npm run --silent kompass -- check    [--data ORDNER]
  npm run --silent kompass -- assess   --questionnaire KENNUNG --answers DATEI [--data ORDNER] [--today JJJJ-MM-TT]
  npm run --silent kompass -- document --questionnaire KENNUNG --answers DATEI --format pdf|text --out DATEI [--data ORDNER] [--today JJJJ-MM-TT]`;

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
export type Command = CheckCommand | AssessCommand | DocumentCommand;

const optionNames = ['data', 'questionnaire', 'answers', 'today', 'format', 'out'] as const;
type Values = Partial<Record<(typeof optionNames)[number], string>>;

function parseValues(words: string[]): { name: string; values: Values } {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: Object.fromEntries(optionNames.map((name) => [name, { type: 'string' as const }])),
    });
    if (positionals.length !== 1) throw new Error();
    return { name: positionals[0] ?? '', values: values as Values };
  } catch {
    throw new CommandError(`Der Aufruf ist nicht verständlich.\n${usage}`);
  }
}

function need(values: Values, name: keyof Values): string {
  const value = values[name];
  if (!value) throw new CommandError(`Es fehlt die Angabe --${name}.\n${usage}`);
  return value;
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
  if (!existsSync(data) || !statSync(data).isDirectory()) {
    throw new CommandError(`Den Ordner „${data}“ gibt es nicht.`);
  }
  return data;
}

/**
 * Reads the words of the command line.
 * @throws CommandError with a German sentence if something is missing or not understood
 */
export function parseCommand(words: string[]): Command {
  const { name, values } = parseValues(words);
  if (name !== 'check' && name !== 'assess' && name !== 'document') {
    throw new CommandError(`Den Befehl „${name}“ gibt es nicht.\n${usage}`);
  }
  const data = readFolder(values);
  if (name === 'check') return { name, data };
  const common = {
    data,
    questionnaire: need(values, 'questionnaire'),
    answers: need(values, 'answers'),
    today: readDate(values),
  };
  if (name === 'assess') return { name, ...common };
  const format = need(values, 'format');
  if (format !== 'pdf' && format !== 'text') {
    throw new CommandError(`Das Format „${format}“ gibt es nicht; möglich sind pdf und text.`);
  }
  return { name, ...common, format, out: need(values, 'out') };
}
