import { assess } from '../../src/assessment/assess.ts';
import type {
  Assessment,
  BausteinResult,
  Clarification,
  Contribution,
  DimensionResult,
  DirectionResult,
  FindingResult,
  Gap,
  LevelRange,
  MeasureResult,
  Responsibilities,
} from '../../src/assessment/model.ts';
import { type Context, contextOf } from '../../src/entscheidungsgrundlage/context.ts';
import type { DocumentSection } from '../../src/entscheidungsgrundlage/model.ts';
import { criterionWords } from '../../src/entscheidungsgrundlage/words.ts';
import type { Answers, Choices, Notes } from '../../src/questionnaire/answers.ts';
import {
  type Criterion,
  criteria,
  type Dimension,
  type Direction,
  type Measure,
} from '../../src/questionnaire/catalogue.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { flatText, type Text } from '../../src/questionnaire/richText.ts';

type Given = {
  answers?: Answers;
  /** What the case says of the assessment itself; the rest follows from the answers. */
  assessment?: Partial<Assessment>;
  notes?: Notes;
  today?: string;
  choices?: Choices;
  /** Too little is answered to rate anything. */
  isDraft?: boolean;
};

/** What a section of the document is made from, for a small questionnaire and as much of a case as matters. */
export function contextFor(questionnaire: Questionnaire, given: Given = {}): Context {
  const { answers = {}, assessment = {}, notes = {}, today = '2026-11-23', choices, isDraft = false } = given;
  const reading = read(questionnaire, answers);
  const context = contextOf({
    reading,
    assessment: { ...assess(reading, { scopes: choices?.scopes ?? {} }), ...assessment },
    notes,
    municipality: 'Gemeinde Großmühlen',
    today,
    programVersion: '1.0.0',
    ...(choices === undefined ? {} : { choices }),
  });
  return { ...context, isDraft };
}

/** A text as one sentence, whatever stands out in it. */
export const sentence = (text: Text | undefined): string => (text === undefined ? '' : flatText(text));

/** The sentences of a section that stand by themselves, in order: headings, paragraphs and points of lists. */
export const sentencesOf = ({ blocks }: Pick<DocumentSection, 'blocks'>): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(sentence);
    return block.kind === 'paragraph' || block.kind === 'heading' ? [sentence(block.text)] : [];
  });

/** The words above a section and its tables: its title, then per table the caption and the heads of its columns. */
export const headsOf = ({ title, blocks }: DocumentSection): (string | string[])[] => [
  title,
  ...blocks.flatMap((block) =>
    block.kind === 'table' ? [[block.caption, ...block.columns.map((column) => column.title)]] : [],
  ),
];

/** The cells of every table of a section, row by row. */
export const rowsOf = ({ blocks }: Pick<DocumentSection, 'blocks'>): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((cells) => cells.map(({ text }) => text)) : [],
  );

export const dimension = (id: string, name: string): Dimension => ({ id, name, short: id, weight: 1 });

export const range = (from: LevelRange['from'], to = from): LevelRange => ({ from, to });

export const dimensionResult = (id: string, more: Partial<DimensionResult> = {}): DimensionResult => ({
  id,
  interval: [50, 50],
  level: range('erhoeht'),
  known: 1,
  contributions: [],
  raisedBy: [],
  raisedByOneOf: [],
  ...more,
});

export const bausteinResult = (id: string, more: Partial<BausteinResult> = {}): BausteinResult => ({
  id,
  interval: [50, 50],
  level: range('erhoeht'),
  contributions: [],
  raisedBy: [],
  raisedByOneOf: [],
  ...more,
});

/** An answer with its points; `[0, 100]` is an open one. */
export const contribution = (
  question: string,
  points: Contribution['points'],
  more: Partial<Contribution> = {},
): Contribution => ({
  question,
  share: 1,
  points,
  interval: points,
  open: points[0] !== points[1],
  ...more,
});

export const findingResult = (id: string, more: Partial<FindingResult> = {}): FindingResult => ({
  id,
  severity: 'wichtig',
  verdict: 'holds',
  restsOn: [],
  ...more,
});

export const gap = (task: string, kind: Gap['kind'], more: Partial<Gap> = {}): Gap => ({
  task,
  kind,
  severity: 'wichtig',
  verdict: 'holds',
  ...more,
});

/** How many of how many tasks are settled; `[0, 0]` of 0 where the questionnaire has none. */
export const responsibilities = (
  settled: Responsibilities['settled'] = [0, 0],
  total = 0,
  gaps: Gap[] = [],
  unanswered = 0,
): Responsibilities => ({ settled, total, unanswered, gaps });

export const clarification = (question: string, more: Partial<Clarification> = {}): Clarification => ({
  question,
  askWhom: 'leitung',
  effort: 1,
  state: 'open',
  width: 1,
  narrowing: [1, 1],
  decides: [],
  ...more,
});

export const measure = (id: string, more: Partial<Measure> = {}): Measure => ({
  id,
  title: `Maßnahme ${id}`,
  who: 'Hauptamt',
  firstStep: `Mit ${id} anfangen.`,
  effort: 1,
  sets: [],
  sources: ['quelle'],
  ...more,
});

export const measureResult = (id: string, more: Partial<MeasureResult> = {}): MeasureResult => ({
  id,
  effort: 1,
  because: [{ finding: 'befund' }],
  severity: 'wichtig',
  verdict: 'holds',
  ...more,
});

const perCriterion = <Value>(value: (criterion: Criterion) => Value) =>
  Object.fromEntries(criteria.map((criterion) => [criterion, value(criterion)])) as Record<Criterion, Value>;

export const direction = (id: string, more: Partial<Direction> = {}): Direction => ({
  id,
  title: `Richtung ${id}`,
  summary: `Was ${id} heißt.`,
  effects: perCriterion((criterion) => ({ base: 0, reason: `Grund zu ${criterionWords[criterion]}.` })),
  adjustments: [],
  preconditions: [],
  pros: [],
  cons: [],
  firstStep: `Mit ${id} anfangen.`,
  ...more,
});

export const directionResult = (id: string, more: Partial<DirectionResult> = {}): DirectionResult => ({
  id,
  placement: 'in_betracht',
  effects: [],
  preconditions: [],
  pros: [],
  cons: [],
  ...more,
});
