import type { Finding, Party, Task } from '../../src/questionnaire/catalogue.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import type {
  Condition,
  DateQuestion,
  MatrixQuestion,
  MoneyQuestion,
  MultiQuestion,
  NumberQuestion,
  Option,
  Points,
  Question,
  Row,
  Section,
  SingleQuestion,
  TasksQuestion,
  TextQuestion,
} from '../../src/questionnaire/question.ts';
import { words } from './words.ts';

/** Wording and sources that a test does not care about. */
const base = (id: string) => ({
  id,
  title: `Frage ${id}?`,
  short: id,
  why: 'Die Antwort ordnet ein.',
  askWhom: 'leitung',
  effort: 1 as const,
  sources: ['quelle'],
});

type Extra<Kind extends Question> = Partial<Omit<Kind, 'kind' | 'id' | 'options' | 'rows'>>;

const optionsOf = (options: readonly string[] | Readonly<Record<string, Points>>): Option[] =>
  Array.isArray(options)
    ? options.map((id) => ({ id, label: `Antwort ${id}` }))
    : Object.entries(options).map(([id, points]) => ({ id, label: `Antwort ${id}`, points }));

/** A single choice; options as ids, or as ids with points. */
export const single = (
  id: string,
  options: readonly string[] | Readonly<Record<string, Points>>,
  extra: Extra<SingleQuestion> = {},
): SingleQuestion => ({ ...base(id), kind: 'single', options: optionsOf(options), ...extra });

export const multi = (
  id: string,
  options: readonly string[],
  extra: Extra<MultiQuestion> = {},
): MultiQuestion => ({
  ...base(id),
  kind: 'multi',
  options: optionsOf(options),
  none: { label: 'Nichts davon' },
  ...extra,
});

export const row = (id: string, extra: Partial<Row> = {}): Row => ({
  id,
  label: `Zeile ${id}`,
  weight: 1,
  ...extra,
});

export const matrix = (
  id: string,
  rows: readonly Row[],
  options: readonly string[] | Readonly<Record<string, Points>>,
  extra: Extra<MatrixQuestion> = {},
): MatrixQuestion => ({
  ...base(id),
  kind: 'matrix',
  rows: [...rows],
  options: optionsOf(options),
  ...extra,
});

export const tasks = (
  id: string,
  rows: readonly string[],
  extra: Extra<TasksQuestion> = {},
): TasksQuestion => ({
  ...base(id),
  kind: 'tasks',
  rows: rows.map((each) => row(each)),
  ...extra,
});

export const number = (id: string, extra: Extra<NumberQuestion> = {}): NumberQuestion => ({
  ...base(id),
  kind: 'number',
  unit: 'Stück',
  min: 0,
  max: 100,
  ...extra,
});

export const money = (id: string, extra: Extra<MoneyQuestion> = {}): MoneyQuestion => ({
  ...base(id),
  kind: 'money',
  periods: ['jahr'],
  ...extra,
});

export const date = (id: string, extra: Extra<DateQuestion> = {}): DateQuestion => ({
  ...base(id),
  kind: 'date',
  ...extra,
});

export const text = (id: string, extra: Extra<TextQuestion> = {}): TextQuestion => ({
  ...base(id),
  kind: 'text',
  maxLength: 50,
  ...extra,
});

export const section = (id: string, questions: readonly Question[], when?: Condition): Section => ({
  id,
  title: `Teil ${id}`,
  questions: [...questions],
  ...(when === undefined ? {} : { when }),
});

export const task = (id: string, extra: Partial<Task> = {}): Task => ({
  id,
  name: `Aufgabe ${id}`,
  rank: 'normal',
  why: 'Weil sie sonst liegen bleibt.',
  sources: ['quelle'],
  ...extra,
});

export const finding = (id: string, when: Condition, extra: Partial<Finding> = {}): Finding => ({
  id,
  severity: 'wichtig',
  title: `Befund ${id}`,
  text: 'Nach {angaben} trifft das zu.',
  cases: [{ when }],
  sources: ['quelle'],
  measures: [],
  ...extra,
});

export const parties: Party[] = [
  { id: 'kommune', label: 'Kommune', kind: 'own' },
  { id: 'dienstleister', label: 'Dienstleister', kind: 'external' },
  { id: 'hersteller', label: 'Hersteller', kind: 'external' },
  { id: 'niemand', label: 'Niemand', kind: 'nobody' },
  { id: 'unklar', label: 'Ungeklärt', kind: 'unclear' },
];

/** A questionnaire of the given questions in one section, or of sections, with anything else that matters. */
export const questionnaireOf = (
  content: readonly Question[] | readonly Section[],
  extra: Partial<Questionnaire> = {},
): Questionnaire => ({
  id: 'probe',
  version: '1.0.0',
  title: 'Probe',
  minutes: 5,
  sections: content.every((part) => 'questions' in part)
    ? [...content]
    : [{ ...section('teil', content as Question[]), apart: true }],
  dimensions: [],
  bausteine: [],
  tasks: [],
  parties,
  findings: [],
  measures: [],
  directions: [],
  contacts: [{ id: 'leitung', label: 'Leitung' }],
  glossary: [],
  sources: [{ id: 'quelle', title: 'Quelle', date: '2026-11' }],
  words,
  ...extra,
});
