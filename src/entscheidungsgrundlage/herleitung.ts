import type { Contribution, DimensionResult, Interval } from '../assessment/model.ts';
import { roundToSum } from '../assessment/rounding.ts';
import { describeAnswer } from '../questionnaire/describe.ts';
import { listWords } from '../questionnaire/germanList.ts';
import { findQuestion } from '../questionnaire/items.ts';
import { plain } from '../questionnaire/richText.ts';
import { bausteinDerivations } from './bausteine.ts';
import { type Context, itemLabel } from './context.ts';
import { groundsOf, reasonFor, sourceNumbers } from './grounds.ts';
import type { Block, Cell, Ground, TableBlock } from './model.ts';
import { robustnessSentences } from './robustheit.ts';
import { scoringOf } from './scoring.ts';
import { dimensionTopic, weightWords } from './words.ts';

/** The rows of a question together: single rows would round to nothing. */
function byQuestion(contributions: readonly Contribution[]): { question: string; interval: Interval }[] {
  const ends = (own: readonly Contribution[], end: 0 | 1) =>
    own.reduce((sum, { interval }) => sum + interval[end], 0);
  return [...Map.groupBy(contributions, ({ question }) => question)].map(([question, own]) => ({
    question,
    interval: [ends(own, 0), ends(own, 1)],
  }));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const number = (value: number): Cell => ({ text: String(value) });

/**
 * Both ends of each part in whole numbers that add up to the rounded ends of the whole. What is not open gets the
 * same number at both ends: the worse end is the better one plus a rounded share of the spread. Only while a gate
 * is open can a part shrink towards the worse end; then both ends are rounded for themselves.
 */
export function roundedEnds(parts: readonly Interval[]): [best: number, worst: number][] {
  const best = roundToSum(parts.map(([low]) => low));
  const worst = roundToSum(parts.map(([, high]) => high));
  const spreads = parts.map(([low, high]) => high - low);
  const spread = sum(spreads);
  const isGrowing = spreads.every((width) => width >= 0) && spread > 0;
  const scale = (sum(worst) - sum(best)) / spread;
  const added = isGrowing ? roundToSum(spreads.map((width) => width * scale)) : [];
  return best.map((low, index) => [low, isGrowing ? low + (added[index] ?? 0) : (worst[index] ?? low)]);
}

function dimensionTable(
  { questionnaire, reading }: Context,
  { id, contributions }: DimensionResult,
): TableBlock {
  const parts = byQuestion(contributions);
  const ends = roundedEnds(parts.map(({ interval }) => interval));
  const rows = parts.map(({ question: questionId }, index): Cell[] => {
    const question = findQuestion(questionnaire, questionId);
    return [
      { text: question === undefined ? questionId : itemLabel(question) },
      { text: question === undefined ? '–' : plain(describeAnswer(reading, question)) },
      { text: String(scoringOf(questionnaire, questionId)?.score.weight ?? '–') },
      number(ends[index]?.[0] ?? 0),
      number(ends[index]?.[1] ?? 0),
    ];
  });
  return {
    kind: 'table',
    caption: questionnaire.dimensions.find((dimension) => dimension.id === id)?.name ?? id,
    columns: [
      { title: 'Angabe', width: 30 },
      { title: 'Antwort', width: 36 },
      { title: 'Gewicht', width: 10 },
      { title: 'Günstigster Fall', width: 12 },
      { title: 'Ungünstigster Fall', width: 12 },
    ],
    rows: [
      ...rows,
      [
        { text: 'Summe', mark: 'strong' },
        { text: '' },
        { text: '' },
        { ...number(sum(ends.map(([best]) => best))), mark: 'strong' },
        { ...number(sum(ends.map(([, worst]) => worst))), mark: 'strong' },
      ],
    ],
  };
}

/** What counts as much for the same reason, said once; each keeps its own sources. */
function sharedGrounds(grounds: readonly Ground[]): Pick<Ground, 'label' | 'weight' | 'why'>[] {
  const byReason = Map.groupBy(grounds, ({ weight, why }) => JSON.stringify([weight, why]));
  return [...byReason.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const label = own.map((each) => `${each.label} ${each.sourceNumbers}`.trim()).join('; ');
    return [{ ...first, label }];
  });
}

/** Why questions and Bausteine count as they do: from the register, with sources. */
function weightBlocks(context: Context): Block[] {
  const { questionnaire, assessment } = context;
  const { dimensions, bausteine } = assessment;
  const ofBausteine = questionnaire.bausteine
    .filter(({ id }) => bausteine.some((result) => result.id === id))
    .map(({ id, name, weight }): Ground => {
      const why = reasonFor(questionnaire, `baustein:${id}`);
      return {
        label: name,
        weight: weightWords(weight),
        ...(why === undefined ? {} : { why }),
        sources: [],
        sourceNumbers: '',
      };
    });
  const grounds = sharedGrounds([
    ...groundsOf(
      context,
      dimensions.flatMap(({ contributions }) => contributions),
    ),
    ...ofBausteine,
  ]);
  if (grounds.length === 0) return [];
  return [
    { kind: 'heading', text: 'Warum die Angaben so gewichtet sind' },
    {
      kind: 'table',
      caption: 'Gewichte, Gründe und Quellen',
      columns: [
        { title: ofBausteine.length > 0 ? 'Angabe oder Baustein, Quelle' : 'Angabe, Quelle', width: 42 },
        { title: 'Gewicht', width: 14 },
        { title: 'Warum', width: 44 },
      ],
      rows: grounds.map(({ label, weight, why }) => [
        { text: label, mark: 'strong' },
        { text: weight },
        { text: why ?? 'Eigene fachliche Setzung.' },
      ]),
    },
  ];
}

/** What the findings of this document are taken from. */
function findingSources(context: Context): Block[] {
  const { questionnaire, assessment } = context;
  const named = new Set(assessment.findings.map(({ id }) => id));
  const found = questionnaire.findings.filter(({ id }) => named.has(id));
  if (found.length === 0) return [];
  return [
    { kind: 'heading', text: 'Worauf sich die Befunde stützen' },
    {
      kind: 'table',
      caption: 'Befunde und ihre Quellen',
      columns: [
        { title: 'Befund', width: 80 },
        { title: 'Quelle', width: 20 },
      ],
      rows: found.map(({ title, sources }) => [
        { text: title, mark: 'strong' },
        { text: sourceNumbers(questionnaire, sources) },
      ]),
    },
  ];
}

/** Whether the levels depend on weights and scale: dimensions of which the same is true stand together. */
function holdBlocks(context: Context): Block[] {
  const bySentence = Map.groupBy([...robustnessSentences(context)], ([, sentence]) => sentence);
  const items = [...bySentence].map(([sentence, own]) => {
    const topics = context.questionnaire.dimensions.filter(({ id }) => own.some(([each]) => each === id));
    return [
      { text: `${listWords(topics.map(dimensionTopic))}: `, strong: true as const },
      { text: sentence },
    ];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: 'Hängt die Einordnung an Gewichten oder Skala?' },
    { kind: 'list', items },
  ];
}

/** The numbers behind the words, here and nowhere else: what each answer adds to its dimension. */
export function herleitung(context: Context): Block[] {
  const { dimensions } = context.assessment;
  if (dimensions.length === 0) return [];
  const { points } = context.questionnaire.words;
  return [
    { kind: 'heading', text: 'So kommt die Einordnung zustande' },
    {
      kind: 'paragraph',
      text: `0 steht für „${points[0].what}“, 100 für „${points[100].what}“. Jede Zeile zeigt, was eine Angabe zum Wert der Dimension beiträgt, gewichtet und gerundet; die Zeilen ergeben die Summe. Beide Spalten unterscheiden sich nur, wo etwas offen ist. Die Werte verschiedener Dimensionen werden nicht zusammengezählt.`,
    },
    ...dimensions.map((result) => dimensionTable(context, result)),
    ...holdBlocks(context),
    ...bausteinDerivations(context),
    ...weightBlocks(context),
    ...findingSources(context),
  ];
}
