import { isPreliminary } from '../assessment/coverage.ts';
import type { Assessment, Contribution, Responsibilities } from '../assessment/model.ts';
import { type Matters, noMatters } from '../costs/matters.ts';
import { type Choices, itemKey, type Notes, noChoices } from '../questionnaire/answers.ts';
import { describeAnswer } from '../questionnaire/describe.ts';
import { findItem, findQuestion } from '../questionnaire/items.ts';
import type { DocumentSectionId, Questionnaire } from '../questionnaire/model.ts';
import type { ItemKey, Points, Question, Row } from '../questionnaire/question.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { plain } from '../questionnaire/richText.ts';
import { type Roles, rolesOf } from '../questionnaire/roles.ts';
import { type Address, angabenIn } from './address.ts';
import type { Evidence } from './model.ts';
import { scoringOf } from './scoring.ts';
import { worded } from './wording.ts';
import { weightWords } from './words.ts';

/** What the document is composed from. */
export type Matter = {
  reading: Reading;
  /** The assessment of the same reading. */
  assessment: Assessment;
  notes: Notes;
  /** May be empty: then the document names none. */
  municipality: string;
  /** Date of the document, `YYYY-MM-DD`. */
  today: string;
  programVersion: string;
  /** What the municipality intends; nothing if left out. Never changes what is said about today. */
  choices?: Choices;
  /** What it says of money, dates and its own word; nothing if left out. */
  matters?: Matters;
  /** Whom the sentences speak to; the document speaks of the administration. */
  address?: Address;
  /** The municipality is invented. */
  isExample?: boolean;
};

/** Everything a section of the document is made from. */
export type Context = Matter & {
  /** The questionnaire in the words that fit these answers. */
  questionnaire: Questionnaire;
  roles: Roles;
  choices: Choices;
  matters: Matters;
  address: Address;
  /** After „nach“ or „aus“: „Ihren Angaben“, „den Angaben der Verwaltung“. */
  angaben: string;
  /** Too little is answered to rate anything: the document is a draft. */
  isDraft: boolean;
};

const noResponsibilities: Responsibilities = { settled: [0, 0], total: 0, unanswered: 0, gaps: [] };

/** A copy in which what is worked out when it is first asked for still waits for that. */
const copyOf = (assessment: Assessment): Assessment =>
  Object.defineProperties({}, Object.getOwnPropertyDescriptors(assessment)) as Assessment;

/** The context holds nothing that belongs to a section this document does not have: no sentence can mention it. */
export function contextOf(matter: Matter): Context {
  const { assessment, reading, choices = noChoices, matters = noMatters, address = 'dritte' } = matter;
  const angaben = angabenIn[address];
  const questionnaire = worded(reading, angaben);
  const roles = rolesOf(questionnaire);
  const has = (id: DocumentSectionId) => roles.documentSections.includes(id);
  const lockIn = has('bindung') ? {} : { dimensions: [], bausteine: [], findings: [] };
  return {
    ...matter,
    choices,
    matters,
    address,
    angaben,
    isDraft: isPreliminary(reading),
    questionnaire: has('bindung') ? questionnaire : { ...questionnaire, findings: [] },
    roles,
    assessment: Object.assign(
      copyOf(assessment),
      lockIn,
      has('zustaendigkeiten') ? {} : { responsibilities: noResponsibilities },
      has('moeglichkeiten') ? {} : { directions: [] },
    ),
  };
}

/** Title of the direction that is always worth considering; undefined if the questionnaire has none. */
export const lastingDirection = ({ questionnaire }: Context): string | undefined =>
  questionnaire.directions.find(({ always }) => always)?.title;

/** What the rows of a question are called: one, and many. */
export function rowNouns(
  { questionnaire }: Pick<Context, 'questionnaire'>,
  question: Question,
): readonly [one: string, many: string] {
  if (question.kind === 'tasks') return ['Aufgabe', 'Aufgaben'];
  const isBaustein = (id: string) => questionnaire.bausteine.some((baustein) => baustein.id === id);
  const areBausteine = 'rows' in question && question.rows.every(({ id }) => isBaustein(id));
  return areBausteine ? ['Baustein', 'Bausteine'] : ['Angabe', 'Angaben'];
}

export const itemLabel = (question: Question, row?: Row): string =>
  row === undefined ? plain(question.short) : `${plain(question.short)} – ${plain(row.label)}`;

/** An answer in words, without marks of the data; what the municipality wrote itself stays as it is. */
export function answerWords({ reading }: Pick<Context, 'reading'>, question: Question, row?: Row): string {
  const words = describeAnswer(reading, question, row);
  return question.kind === 'text' ? words : plain(words);
}

/** One given answer as evidence; undefined for keys the questionnaire does not have. */
export function evidenceOf(context: Context, key: ItemKey): Evidence | undefined {
  const item = findItem(context.questionnaire, key);
  const question = item?.question ?? findQuestion(context.questionnaire, key);
  if (question === undefined) return undefined;
  return {
    question: question.id,
    ...(item?.row === undefined ? {} : { row: item.row.id }),
    label: itemLabel(question, item?.row),
    answer: answerWords(context, question, item?.row),
  };
}

type Weighing = Pick<Evidence, 'weighs' | 'meaning' | 'weight'>;

/** The anchor an answer stands for, what that means, and how much the question and its row count. */
function weighing(context: Context, { question: id, row, open, points }: Contribution): Weighing {
  const { questionnaire } = context;
  const item = findItem(questionnaire, itemKey(id, row));
  const score = scoringOf(questionnaire, id)?.score;
  const weights = [
    ...(score === undefined ? [] : [weightWords(score.weight)]),
    ...(item?.row === undefined ? [] : [weightWords(item.row.weight, rowNouns(context, item.question)[0])]),
  ];
  const anchor = questionnaire.words.points[points[1] as Points];
  return {
    ...(open
      ? { weighs: 'noch offen, zählt als Spanne' }
      : { weighs: anchor.what, meaning: plain(anchor.meaning) }),
    ...(weights.length === 0 ? {} : { weight: weights.join(', ') }),
  };
}

/** The answers a level rests on, heaviest first. */
export const contributionEvidence = (context: Context, contributions: readonly Contribution[]): Evidence[] =>
  contributions
    .toSorted((a, b) => b.interval[1] - a.interval[1])
    .flatMap((contribution) => {
      const evidence = evidenceOf(context, itemKey(contribution.question, contribution.row));
      return evidence === undefined ? [] : [{ ...evidence, ...weighing(context, contribution) }];
    });

/** The answer to one question in words, or undefined if it is missing, unknown or not asked for here. */
export function answeredWords(context: Context, questionId: string): string | undefined {
  const question = findQuestion(context.questionnaire, questionId);
  const counts = context.reading.statesOf(questionId).some(({ answer }) => answer !== undefined);
  return question !== undefined && counts ? answerWords(context, question) : undefined;
}

export const bausteinName = ({ questionnaire }: Context, id: string): string =>
  questionnaire.bausteine.find((baustein) => baustein.id === id)?.name ?? id;
