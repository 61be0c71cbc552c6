import { coverageWords } from '../assessment/coverage.ts';
import { levelRank } from '../assessment/level.ts';
import type { DimensionResult, Placement } from '../assessment/model.ts';
import { listWords } from '../questionnaire/germanList.ts';
import type { Inline } from '../questionnaire/richText.ts';
import type { Address } from './address.ts';
import { type Context, lastingDirection } from './context.ts';
import { groupFindings, noGraveFinding } from './findings.ts';
import { capitalised, counted, numberWord } from './german.ts';
import { statedPoints } from './kurzGeld.ts';
import { severityLegend } from './legend.ts';
import { isOpen, levelPhrase, statedRange } from './levels.ts';
import type { DocumentSection } from './model.ts';
import { dimensionPhrase } from './words.ts';
import { isUnsettled, sameGap, settledWords } from './zustaendigkeiten.ts';

/** How many findings the summary names. */
const findingsNamed = 3;

/** More open areas than these are only counted in the headline. */
const openAreasNamed = 2;

function phrases({ questionnaire }: Context, results: readonly DimensionResult[]): string {
  const names = results.flatMap(
    ({ id }) => questionnaire.dimensions.find((dimension) => dimension.id === id) ?? [],
  );
  return listWords(names.map(dimensionPhrase));
}

/** „erhöht (eine Angabe fehlt)“ */
function levelInSentence({ questionnaire }: Context, result: DimensionResult): string {
  const { words, reservation } = levelPhrase(questionnaire.words, result);
  return reservation === undefined ? words : `${words} (${reservation})`;
}

/** The heaviest of what can be said: „ist die Bindung durch Verträge hoch“; undefined if nothing can. */
function heaviestClause(context: Context, rated: readonly DimensionResult[]): string | undefined {
  const weight = (result: DimensionResult): number => {
    const { from, to } = statedRange(result);
    return levelRank(from) + levelRank(to);
  };
  const heaviest = Math.max(...rated.map(weight));
  const top = rated.filter((result) => weight(result) === heaviest);
  const byLevel = [...Map.groupBy(top, (result) => levelInSentence(context, result))];
  if (byLevel.length === 0) return undefined;
  const { length } = context.assessment.dimensions;
  const isEverywhere = length > 1 && top.length === length && byLevel.length === 1;
  const parts = byLevel.map(
    ([level, own]) => `${isEverywhere ? 'in allen Bereichen' : phrases(context, own)} ${level}`,
  );
  return `ist die Bindung ${listWords(parts)}`;
}

/** What nothing can be said of yet, as clauses of their own, so that no headline passes over it. */
function openClause(context: Context, open: readonly DimensionResult[]): string {
  if (open.length === 0) return '';
  const where =
    open.length > openAreasNamed ? `in ${numberWord(open.length)} Bereichen` : phrases(context, open);
  return `; ${where} ist sie noch offen`;
}

/** How strong the lock-in is and where that is open. */
function lockInClause(context: Context): string {
  const { assessment, questionnaire } = context;
  const isUnrated = (result: DimensionResult): boolean => isOpen(questionnaire.words, result);
  const rated = assessment.dimensions.filter((result) => !isUnrated(result));
  const heaviest = heaviestClause(context, rated);
  return heaviest === undefined
    ? 'lässt sich die Bindung noch nicht einordnen'
    : `${heaviest}${openClause(context, assessment.dimensions.filter(isUnrated))}`;
}

const settledClause = ({ assessment: { responsibilities } }: Context): string | undefined =>
  responsibilities.total === 0 || isUnsettled(responsibilities) ? undefined : settledWords(responsibilities);

/** The result in one plain sentence. */
export function headline(context: Context): string {
  const { coverage, dimensions } = context.assessment;
  const { asked, answered, unknown } = coverage;
  if (answered + unknown === 0) return 'Für eine Einordnung liegen noch keine Angaben vor.';
  if (context.isDraft)
    return `Noch keine Einordnung: ${answered} von ${asked} Angaben ${answered === 1 ? 'ist' : 'sind'} beantwortet.`;
  const settled = settledClause(context);
  const from = `Nach ${context.angaben}`;
  if (dimensions.length === 0)
    return settled === undefined
      ? `${from} ${answered === 1 ? 'ist' : 'sind'} ${answered} von ${asked} Fragen geklärt.`
      : `${from}: ${settled}.`;
  return `${from} ${lockInClause(context)}${settled === undefined ? '' : `; ${settled}`}.`;
}

/** How far the assessment rests on answers: „x von y Angaben …“. */
export const reliability = ({ assessment: { coverage } }: Context): string => coverageWords(coverage);

function findingsItem(context: Context): string {
  const { findings } = context.assessment;
  const groups = groupFindings(findings).filter(({ verdict }) => verdict === 'holds');
  const heavy = groups.filter(({ severity }) => severity !== 'hinweis').slice(0, findingsNamed);
  if (heavy.length === 0) return noGraveFinding(context);
  const titles = heavy.flatMap(({ id, severity }) => {
    const title = context.questionnaire.findings.find((finding) => finding.id === id)?.title;
    return title === undefined ? [] : [`${title} (${context.questionnaire.words.severities[severity]})`];
  });
  const rest = groups.length - heavy.length;
  const more =
    rest > 0
      ? ` Dazu ${rest === 1 ? 'kommt ein weiterer Befund' : `kommen ${numberWord(rest)} weitere Befunde`}.`
      : '';
  return `Nach ${context.angaben} fällt auf: ${titles.join('; ')}.${more}`;
}

/** The headline has said how many tasks are settled, unless it is about how little is answered. */
function tasksItem(context: Context): string {
  const { angaben, assessment, questionnaire, isDraft } = context;
  const { responsibilities } = assessment;
  const { gaps } = responsibilities;
  if (isUnsettled(responsibilities)) return capitalised(`${settledWords(responsibilities)}.`);
  const heavy = gaps.filter(({ severity, verdict }) => severity === 'kritisch' && verdict === 'holds');
  const tasks = new Set(heavy.map(({ task }) => task)).size;
  const gapsSentence =
    tasks === 0
      ? 'Eine vorrangige Lücke ist nicht belegt.'
      : `Bei ${counted(tasks, 'Aufgabe', 'Aufgaben')} besteht eine vorrangige Lücke.`;
  const same = sameGap(gaps);
  const common =
    same === undefined ? '' : ` ${same.count}-mal ist es nur: ${questionnaire.words.gaps[same.kind].what}`;
  const settled = isDraft ? `Nach ${angaben}: ${settledWords(responsibilities)}. ` : '';
  return `${settled}${gapsSentence}${common}`;
}

/** What is open beyond the points to clarify hangs on one of them: whether it is asked is not settled yet. */
function openItem({ assessment: { clarifications, coverage } }: Context): string {
  const count = clarifications.length;
  if (count === 0) return 'Für die Einordnung fehlt keine Angabe.';
  const hanging = coverage.unknown + coverage.open - count;
  const others =
    hanging > 0
      ? `, ${hanging === 1 ? 'eine weitere hängt' : `${numberWord(hanging)} weitere hängen`} davon ab`
      : '';
  return `${counted(count, 'Angabe ist', 'Angaben sind')} noch zu klären${others}; bis dahin stehen Stufen als Spanne da.`;
}

/** „einer“, „zwei“: how many directions after „bei“. */
const amongDirections = (count: number): string => (count === 1 ? 'einer' : numberWord(count));

/** „eine“, „zwei“: how many directions as a subject. */
const directionCount = (count: number): string => (count === 1 ? 'eine' : numberWord(count));

function directionsItem(context: Context): string {
  const { directions } = context.assessment;
  const count = (placement: Placement) =>
    directions.filter((direction) => direction.placement === placement).length;
  const [now, later, missing] = [count('in_betracht'), count('nach_klaerung'), count('voraussetzung_fehlt')];
  const [today, idle] = [count('entspricht_heute'), count('nicht_sinnvoll')];
  const parts = [
    now > 1 ? `${numberWord(now)} kommen in Betracht` : `${now === 0 ? 'keine' : 'eine'} kommt in Betracht`,
    ...(later > 0 ? [`bei ${amongDirections(later)} ist vorher etwas zu klären`] : []),
    ...(missing > 0 ? [`bei ${amongDirections(missing)} fehlt derzeit eine Voraussetzung`] : []),
    ...(today > 0
      ? [`${directionCount(today)} ${today === 1 ? 'entspricht' : 'entsprechen'} dem heutigen Stand`]
      : []),
    ...(idle > 0 ? [`${directionCount(idle)} ${idle === 1 ? 'ist' : 'sind'} derzeit nicht sinnvoll`] : []),
  ];
  if (directions.length === 1) return `${capitalised(parts.slice(now === 0 ? 1 : 0).join('; '))}.`;
  const lasting = lastingDirection(context);
  const also = lasting === undefined ? '' : `, darunter „${lasting}“`;
  return `Betrachtet sind ${numberWord(directions.length)} Handlungsrichtungen${also}. ${capitalised(parts.join('; '))}.`;
}

/** What the weights mean, where the document names any. */
const weightWords = ({ questionnaire: { findings, words }, assessment }: Context): string[] =>
  findings.length === 0 && assessment.responsibilities.total === 0 ? [] : [severityLegend(words)];

const point = (topic: string, text: string): Inline[] => [{ text: `${topic}. `, strong: true }, { text }];

/** One point for each topic the document speaks of. */
function points(context: Context): Inline[][] {
  const { questionnaire, assessment } = context;
  return [
    ...(questionnaire.findings.length === 0 ? [] : [point('Befunde', findingsItem(context))]),
    ...(assessment.responsibilities.total === 0 ? [] : [point('Zuständigkeiten', tasksItem(context))]),
    point('Offene Punkte', openItem(context)),
    ...(assessment.directions.length === 0 ? [] : [point('Möglichkeiten', directionsItem(context))]),
    ...statedPoints(context).map(({ topic, text }) => point(topic, text)),
  ];
}

const whoseAnswers: Record<Address, string> = {
  sie: '„Ihre Angaben“ sind die Antworten der Verwaltung in einer Selbsteinschätzung; alle stehen in der Anlage.',
  dritte:
    '„Angaben der Verwaltung“ sind ihre Antworten in einer Selbsteinschätzung; alle stehen in der Anlage.',
};

/** Half a page that stands for the whole document. */
export const kurzfassung = (context: Context): DocumentSection => ({
  id: 'kurzfassung',
  title: 'Kurzfassung',
  lead: headline(context),
  blocks: [
    {
      kind: 'paragraph',
      text: [{ text: 'So belastbar ist das: ', strong: true }, { text: reliability(context) }],
    },
    {
      kind: 'list',
      items: points(context),
    },
    { kind: 'paragraph', text: [whoseAnswers[context.address], ...weightWords(context)].join(' ') },
  ],
});
