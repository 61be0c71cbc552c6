import { parseArgs } from 'node:util';
import { didYouMean } from '../suggest.ts';

/** A wrong call or wrong input; the message is a German sentence for the user. */
export class CommandError extends Error {
  override name = 'CommandError';
}

const calls = `Aufruf:
  npm run --silent kompass -- check    [--data ORDNER]
  npm run --silent kompass -- assess   --questionnaire KENNUNG --answers DATEI [--data ORDNER] [--today JJJJ-MM-TT]
  npm run --silent kompass -- document --questionnaire KENNUNG --answers DATEI --format pdf|text --out DATEI [--data ORDNER] [--today JJJJ-MM-TT]
  npm run --silent kompass -- --help`;

export const usage = `Betriebskompass auf der Befehlszeile

${calls}

Befehle:
  check      prüft einen Datenordner und nennt jedes Problem
  assess     bewertet gespeicherte Antworten und gibt ein JSON-Objekt aus
  document   schreibt die Entscheidungsgrundlage in eine Datei

Angaben:
  --data           Ordner mit den Daten (sonst: questionnaires)
  --questionnaire  Kennung des Fragebogens, zum Beispiel gesamtbetrachtung
  --answers        Datei mit den Antworten
  --format         pdf oder text
  --out            Datei, die geschrieben wird, außerhalb des Ordners mit den Daten
  --today          Datum, das im Dokument steht (sonst: heute)

Rückgabe: 0 in Ordnung, 1 Fehler in Daten oder Aufruf, 2 Fehler im Programm.`;

const commandNames = ['check', 'assess', 'document', 'help'] as const;
export type CommandName = (typeof commandNames)[number];
const optionNames = ['data', 'questionnaire', 'answers', 'today', 'format', 'out'] as const;
export type Values = Partial<Record<(typeof optionNames)[number], string>>;

const isCommand = (word: string): word is CommandName => (commandNames as readonly string[]).includes(word);
const isOption = (word: string): word is keyof Values => (optionNames as readonly string[]).includes(word);

/** @throws CommandError with the sentence and how to call the program */
export function refuse(sentence: string): never {
  throw new CommandError(`${sentence}\n${calls}`);
}

function nameOf(positionals: readonly string[]): CommandName {
  const [name, extra] = positionals;
  if (name === undefined) return refuse('Es fehlt der Befehl: check, assess oder document.');
  if (!isCommand(name)) {
    return refuse(`Den Befehl „${name}“ gibt es nicht.${didYouMean(name, commandNames)}`);
  }
  return extra === undefined ? name : refuse(`Mit „${extra}“ ist hier nichts anzufangen.`);
}

/**
 * The command and its options as they stand in the call. No words at all ask for help.
 * @throws CommandError with a German sentence about the first word that is not understood
 */
export function readWords(words: readonly string[]): { name: CommandName; values: Values } {
  if (words.length === 0) return { name: 'help', values: {} };
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(optionNames.map((name) => [name, { type: 'string' as const }])),
    },
  });
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help'))
    return { name: 'help', values: {} };
  const values: Values = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name))
      return refuse(`Die Angabe ${rawName} gibt es nicht.${didYouMean(name, [...optionNames, 'help'])}`);
    if (value === undefined || value === '' || (value.startsWith('--') && !token.inlineValue)) {
      return refuse(`Nach ${rawName} fehlt der Wert.`);
    }
    if (values[name] !== undefined) return refuse(`Die Angabe ${rawName} steht zweimal da.`);
    values[name] = value;
  }
  return {
    name: nameOf(tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))),
    values,
  };
}
