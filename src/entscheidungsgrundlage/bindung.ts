import { levelRank, thresholds } from '../assessment/level.ts';
import type { BausteinResult, DimensionResult } from '../assessment/model.ts';
import { listWords } from '../questionnaire/germanList.ts';
import { groupTable } from './ausgangslage.ts';
import type { Group } from './betrieb.ts';
import { bausteinName, type Context, contributionEvidence } from './context.ts';
import { type FindingGroup, findingStatement, groupFindings, noGraveFinding } from './findings.ts';
import { capitalised, counted, numberWord } from './german.ts';
import { groundsOf } from './grounds.ts';
import { isOpen, levelPhrase, ratingWords, statedRange } from './levels.ts';
import type { Block, ChartBlock, ChartRow, DocumentSection, Evidence, StatementBlock } from './model.ts';
import { robustnessSentences } from './robustheit.ts';
import { scaleOf } from './scale.ts';

/** More findings than these move to the annex. */
const findingsInMainPart = 4;

const dimensionName = ({ questionnaire }: Context, id: string): string =>
  questionnaire.dimensions.find((dimension) => dimension.id === id)?.name ?? id;

/** Titles of findings in quotes, as part of a sentence. */
export const findingTitles = ({ questionnaire }: Context, ids: readonly string[]): string =>
  listWords(
    ids
      .flatMap((id) => questionnaire.findings.find((finding) => finding.id === id)?.title ?? [])
      .map((title) => `„${title}“`),
  );

/** Where the strongest floor of the findings begins on the scale. */
function raisedTo({ questionnaire }: Context, ids: readonly string[]): number | undefined {
  const floors = questionnaire.findings
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ floor }) => floor ?? []);
  return floors.length === 0 ? undefined : Math.max(...floors.map((floor) => thresholds[floor]));
}

function chartRow(context: Context, result: DimensionResult): ChartRow {
  const { id, interval, level, raisedBy, raisedByOneOf } = result;
  const lift =
    raisedByOneOf.length > 0 && level.from !== 'niedrig'
      ? thresholds[level.from]
      : raisedTo(context, raisedBy);
  return {
    label: dimensionName(context, id),
    from: interval[0],
    to: interval[1],
    words: ratingWords(context.questionnaire.words, result),
    ...(lift === undefined || lift <= interval[0]
      ? {}
      : { note: 'durch einen Befund angehoben', raisedTo: lift }),
  };
}

/** Every dimension on the scale, as the answers place it. */
export function chart(context: Context): ChartBlock {
  const title = `Bindung nach ${context.angaben}`;
  const rows = context.assessment.dimensions.map((result) => chartRow(context, result));
  return {
    kind: 'chart',
    title,
    ...scaleOf(context.questionnaire.words),
    rows,
    alt: `${title}. ${rows.map(({ label, words, note }) => `${label}: ${words}${note === undefined ? '' : ` (${note})`}`).join('; ')}.`,
  };
}

/** More ticks than these are only counted; the annex names them. */
const ticksNamed = 4;

/** Ticks say what is there; what weighs is the rest, so the word „genannt“ keeps the sentence true. */
function quoted({ reading }: Context, { question, label, answer }: Evidence): string {
  const given = reading.state(question)?.answer;
  const isTicked = Array.isArray(given) && given.length > 0;
  if (isTicked && given.length > ticksNamed) return `${label} (${given.length} genannt)`;
  return `${label} (${isTicked ? 'genannt: ' : ''}„${answer}“)`;
}

/** Why a dimension or Baustein stands where it stands: the two heaviest answers, what is open, what a finding adds. */
export function why(
  context: Context,
  { contributions, raisedBy, raisedByOneOf }: Omit<BausteinResult, 'id'>,
): string {
  const open = contributions.filter((contribution) => contribution.open);
  const heavy = contributionEvidence(
    context,
    contributions.filter((contribution) => !contribution.open && contribution.points[1] > 0),
  ).slice(0, 2);
  const sentences = [
    heavy.length > 0
      ? `Am meisten ${heavy.length === 1 ? 'trägt' : 'tragen'} bei: ${heavy.map((each) => quoted(context, each)).join(' und ')}.`
      : open.length < contributions.length
        ? 'Keine der Antworten nennt hier ein Hindernis.'
        : '',
    open.length > 0
      ? `Noch offen: ${counted(open.length, 'Angabe', 'Angaben')} von ${contributions.length}.`
      : '',
    raisedBy.length > 0
      ? `Angehoben durch ${raisedBy.length === 1 ? 'den Befund' : 'die Befunde'} ${findingTitles(context, raisedBy)}.`
      : '',
    raisedByOneOf.length > 0
      ? `Angehoben, weil einer dieser Befunde in jedem Fall zutrifft: ${findingTitles(context, raisedByOneOf)}.`
      : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

const dimensionStatement = (
  context: Context,
  result: DimensionResult,
  holds: string | undefined,
): StatementBlock => ({
  kind: 'statement',
  id: `dimension-${result.id}`,
  title: dimensionName(context, result.id),
  label: `Bindung: ${ratingWords(context.questionnaire.words, result)}`,
  text: why(context, result),
  evidence: contributionEvidence(context, result.contributions),
  grounds: groundsOf(context, result.contributions),
  ...(holds === undefined ? {} : { holds }),
  charted: true,
  annexed: true,
});

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** The findings of the main part: those that hold and are more than a hint. All others stand in the annex. */
export const mainFindings = ({ assessment }: Context): FindingGroup[] =>
  groupFindings(assessment.findings)
    .filter(({ verdict, severity }) => verdict === 'holds' && severity !== 'hinweis')
    .slice(0, findingsInMainPart);

/** What the annex adds to the main part: hints, what only missing answers leave open, and what had no room. */
export function annexedFindings(context: Context): FindingGroup[] {
  const shown = mainFindings(context).map(({ id }) => id);
  return groupFindings(context.assessment.findings).filter(
    ({ id, verdict }) => verdict === 'possible' || !shown.includes(id),
  );
}

/** Findings that could turn out to be the heaviest and do not stand in the main part. */
function possiblyGrave(context: Context): FindingGroup[] {
  const shown = mainFindings(context);
  return annexedFindings(context).filter(
    ({ id, verdict, severity }) =>
      verdict === 'possible' && severity === 'kritisch' && !shown.some((group) => group.id === id),
  );
}

/** What could turn out to be heavy, by name; undefined if nothing could. */
export function possiblyGraveWords(context: Context): string | undefined {
  const ids = possiblyGrave(context).map(({ id }) => id);
  return ids.length === 0
    ? undefined
    : `Nicht auszuschließen, weil Angaben fehlen: ${findingTitles(context, ids)}.`;
}

/** Points to the annex; what could turn out to be heavy is named here already. */
function furtherFindings(context: Context): Block[] {
  const rest = annexedFindings(context).length - possiblyGrave(context).length;
  const sentences = [
    possiblyGraveWords(context) ?? '',
    rest > 0 ? `${counted(rest, 'weiterer Befund steht', 'weitere Befunde stehen')} in der Anlage.` : '',
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? [] : [paragraph(sentences.join(' '))];
}

function findingBlocks(context: Context): Block[] {
  if (context.questionnaire.findings.length === 0) return [];
  const shown = mainFindings(context);
  return [
    { kind: 'heading', text: 'Befunde' },
    ...(shown.length === 0
      ? [paragraph(noGraveFinding(context))]
      : shown.flatMap((group) =>
          findingStatement(context, group).map((each) => ({ ...each, annexed: true as const })),
        )),
    ...furtherFindings(context),
  ];
}

/** The Bausteine by level, the heaviest first and those without enough answers last. */
function levelGroups(context: Context): Group[] {
  const { words } = context.questionnaire;
  const said = (result: BausteinResult): string => {
    const { words: level, reservation } = levelPhrase(words, result);
    return reservation === undefined ? level : `${level}, mit Vorbehalt`;
  };
  const byWords = Map.groupBy(context.assessment.bausteine, said);
  const isUnrated = (result: BausteinResult): boolean => isOpen(words, result);
  const rank = (result: BausteinResult): number => {
    const { from, to } = statedRange(result);
    return isUnrated(result) ? -1 : levelRank(from) + levelRank(to);
  };
  return [...byWords]
    .toSorted(([, [a]], [, [b]]) => (b ? rank(b) : 0) - (a ? rank(a) : 0))
    .map(([label, results]) => ({
      label: capitalised(label),
      names: results.map(({ id }) => bausteinName(context, id)),
      ...(results.every(isUnrated) ? { open: true as const } : {}),
    }));
}

/** The Bausteine by level, as far as anything can be said of them. */
export function bausteinBlocks(context: Context): Block[] {
  const groups = levelGroups(context);
  if (groups.length === 0) return [];
  if (groups.every(({ open }) => open))
    return [paragraph('Für eine Einordnung je Baustein fehlen noch Angaben.')];
  return [groupTable('Bindung je Baustein', 'Bindung', groups)];
}

/** What the levels say and do not say. */
export const scaleExplained = ({ questionnaire }: Context): string =>
  `„${capitalised(questionnaire.words.levels.hoch)}“ heißt: Ein Wechsel wäre nach heutigem Stand aufwendig. Das ist kein Fehler, sollte aber bewusst entschieden sein. „Mindestens“ und „höchstens“ sagen, was trotz fehlender Angaben feststeht.`;

/** Every dimension as a statement that opens to what it rests on. */
export function dimensionStatements(context: Context): StatementBlock[] {
  const holds = robustnessSentences(context);
  return context.assessment.dimensions.map((result) =>
    dimensionStatement(context, result, holds.get(result.id)),
  );
}

function dimensionBlocks(context: Context): Block[] {
  const { dimensions } = context.assessment;
  if (dimensions.length === 0) return [];
  return [
    {
      kind: 'heading',
      text: `${capitalised(numberWord(dimensions.length))} ${dimensions.length === 1 ? 'Bereich' : 'Bereiche'}`,
    },
    chart(context),
    ...dimensionStatements(context),
  ];
}

/** What the levels mean, and the level of each Baustein: a table fills the page that has no room for the chart. */
function levelBlocks(context: Context): Block[] {
  const { dimensions } = context.assessment;
  return [
    ...(dimensions.length === 0 ? [] : [paragraph(scaleExplained(context))]),
    ...bausteinBlocks(context),
  ];
}

/** Where the municipality is bound: findings first, because no mean may hide them, then each Baustein and the dimensions. */
export const bindung = (context: Context): DocumentSection => ({
  id: 'bindung',
  title: 'Bindung an Anbieter',
  blocks: [...findingBlocks(context), ...levelBlocks(context), ...dimensionBlocks(context)],
});
