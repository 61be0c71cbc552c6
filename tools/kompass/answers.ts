import { readFileSync } from 'node:fs';
import type { Matters } from '../../src/costs/matters.ts';
import type { Choices, EvidenceNotes, Notes } from '../../src/questionnaire/answers.ts';
import type { DormantReason } from '../../src/questionnaire/dormant.ts';
import { editionNotice } from '../../src/questionnaire/edition.ts';
import { isTask } from '../../src/questionnaire/kinds/tasks.ts';
import { migrate } from '../../src/questionnaire/migrate.ts';
import type { Change } from '../../src/questionnaire/migrationSteps.ts';
import type { Questionnaire, QuestionnaireRef } from '../../src/questionnaire/model.ts';
import { type Reading, read } from '../../src/questionnaire/reading.ts';
import { type ImportedFile, parseFile } from '../../src/workspace/importFile.ts';
import { decode } from '../questionnaires/decode.ts';
import { readBank } from '../questionnaires/read.ts';
import { CommandError } from './words.ts';

/** What a file brings, with its answers read by the questionnaire at hand. */
export type FileAnswers = {
  municipality: string;
  notes: Notes;
  evidence: EvidenceNotes;
  choices: Choices;
  matters: Matters;
  /** Set for the municipalities that come with the program. */
  example?: true;
  reading: Reading;
};

const restingWords: Record<DormantReason, string> = {
  nicht_gefragt: 'Diese Antworten ruhen, weil ihre Frage derzeit nicht gestellt wird',
  ungueltig: 'Diese Antworten passen nicht zu ihrer Frage und zählen nicht',
  unbekannt: 'Zu diesen Antworten gibt es hier keine Frage, sie zählen nicht',
};
const restingReasons = ['nicht_gefragt', 'ungueltig', 'unbekannt'] as const satisfies DormantReason[];

const wordsFor = ({ key, now, reason }: Change): string =>
  `${now === undefined ? key : `${key} → ${now}`}: ${reason}`;

/** Answers without effect by the reason for it, e.g. „…: k_stunden, frueher“. */
const restingNotices = ({ dormant }: Reading): string[] =>
  restingReasons.flatMap((reason) => {
    const keys = dormant.filter((each) => each.reason === reason).map(({ key }) => key);
    return keys.length === 0 ? [] : [`${restingWords[reason]}: ${keys.join(', ')}`];
  });

/** Tasks whose lead is none of those who carry them out. */
function leadNotices(reading: Reading): string[] {
  const keys = reading.items.flatMap(({ item: { key, question }, answer }) => {
    if (answer === undefined || !isTask(question, answer) || answer.lead === undefined) return [];
    return answer.parties.includes(answer.lead) ? [] : [key];
  });
  return keys.length === 0
    ? []
    : [
        `Die Federführung zählt nicht, weil sie bei niemandem liegt, der die Aufgabe erledigt: ${keys.join(', ')}`,
      ];
}

function readText(name: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(name);
  } catch {
    throw new CommandError(`Die Datei „${name}“ kann nicht gelesen werden.`);
  }
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text;
  const { line, text } = decoded.fault;
  throw new CommandError(`${line === undefined ? name : `${name}, Zeile ${line}`}: ${text}`);
}

/** The sentence of the browser advises to load the page again; here is none. */
const newer = 'Die Datei stammt aus einer neueren Fassung des Programms; diese hier kann sie nicht lesen.';

function readFile(name: string): ImportedFile {
  const parsed = parseFile(readText(name));
  if (parsed.ok) return parsed.file;
  throw new CommandError(`${name}: ${parsed.problem === 'newer' ? newer : parsed.message}`);
}

/** What to know before answers are read with this questionnaire; where the right one is at hand, how to name it. */
function questionnaireNotice(given: QuestionnaireRef, used: Questionnaire, data: string): string | undefined {
  const isOther = given.id !== used.id;
  if (!isOther || !readBank(data).bank.questionnaires.some(({ id }) => id === given.id)) {
    return editionNotice(given, used);
  }
  return `Die Antworten gehören zum Fragebogen „${given.id}“. Gelesen werden sie mit „${used.title}“. Passend wäre: --questionnaire ${given.id}`;
}

/**
 * Reads an answers file and brings its answers to the questionnaire at hand. What the result does not show is said on
 * the error output.
 * @param data the folder the questionnaire comes from
 * @throws CommandError if the file cannot be read
 */
export function readAnswers(name: string, questionnaire: Questionnaire, data: string): FileAnswers {
  const file = readFile(name);
  const { id, version } = file.questionnaire;
  const given = { ...file, at: undefined };
  const {
    answers,
    notes,
    evidence = file.evidence,
    protocol,
  } = migrate(id === questionnaire.id ? questionnaire : {}, version, given);
  const reading = read(questionnaire, answers);
  const notice = questionnaireNotice(file.questionnaire, questionnaire, data);
  const notices = [...protocol.map(wordsFor), ...restingNotices(reading), ...leadNotices(reading)];
  for (const each of notice === undefined ? notices : [notice, ...notices]) console.error(`Hinweis: ${each}`);
  const { municipality, choices, matters, example } = file;
  return { municipality, notes, evidence, choices, matters, ...(example && { example }), reading };
}
