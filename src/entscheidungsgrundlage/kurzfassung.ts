import { levelRank, levelWords } from '../assessment/level.ts';
import type { DimensionResult, Placement } from '../assessment/model.ts';
import { type Context, isOpen } from './context.ts';
import { groupFindings } from './findings.ts';
import { capitalised, counted, listWords, numberWord } from './german.ts';
import type { DocumentSection } from './model.ts';
import { dimensionPhrase, severityWords } from './words.ts';
import { isUnsettled, settledWords } from './zustaendigkeiten.ts';

/** How many findings the summary names. */
const findingsNamed = 3;

const weight = ({ level }: DimensionResult): number => levelRank(level.from) + levelRank(level.to);

function phrases({ questionnaire }: Context, results: readonly DimensionResult[]): string {
  const names = results.flatMap(
    ({ id }) => questionnaire.dimensions.find((dimension) => dimension.id === id) ?? [],
  );
  return listWords(names.map(dimensionPhrase));
}

/** „die Bindung durch Verträge hoch“, with what is still open; one clause. */
function lockInClause(context: Context): string | undefined {
  const { dimensions } = context.assessment;
  const rated = dimensions.filter((result) => !isOpen(result));
  if (rated.length === 0) return undefined;
  const heaviest = Math.max(...rated.map(weight));
  const top = rated.filter((result) => weight(result) === heaviest);
  const [first] = top;
  if (first === undefined) return undefined;
  const where = top.length === dimensions.length ? 'in allen Bereichen' : phrases(context, top);
  return `ist die Bindung ${where} ${levelWords(first.level)}`;
}

const settledClause = ({ assessment: { responsibilities } }: Context): string | undefined =>
  responsibilities.total === 0 || isUnsettled(responsibilities) ? undefined : settledWords(responsibilities);

/** The result in one plain sentence. */
export function headline(context: Context): string {
  const { answered, unknown } = context.assessment.coverage;
  if (answered + unknown === 0) return 'Für eine Einordnung liegen noch keine Angaben vor.';
  const clause = lockInClause(context) ?? 'lässt sich die Bindung noch nicht einordnen';
  const settled = settledClause(context);
  return `Nach Ihren Angaben ${clause}${settled === undefined ? '' : `; ${settled}`}.`;
}

/** How far the assessment rests on answers: „x von y Angaben …“. */
export function reliability({ assessment: { coverage } }: Context): string {
  const { asked, answered, unknown, open } = coverage;
  return `${answered} von ${asked} Angaben beantwortet, ${unknown} mit „Weiß ich nicht“, ${open} noch offen.`;
}

function findingsItem(context: Context): string {
  const groups = groupFindings(context.assessment.findings).filter(({ verdict }) => verdict === 'holds');
  const heavy = groups.filter(({ severity }) => severity !== 'hinweis').slice(0, findingsNamed);
  if (heavy.length === 0) return 'Kein vorrangiger oder wichtiger Befund trifft nach Ihren Angaben zu.';
  const titles = heavy.flatMap(({ id, severity }) => {
    const title = context.questionnaire.findings.find((finding) => finding.id === id)?.title;
    return title === undefined ? [] : [`${title} (${severityWords[severity]})`];
  });
  const rest = groups.length - heavy.length;
  const more =
    rest > 0
      ? ` Dazu ${rest === 1 ? 'kommt ein weiterer Befund' : `kommen ${numberWord(rest)} weitere Befunde`}.`
      : '';
  return `Nach Ihren Angaben fällt auf: ${titles.join('; ')}.${more}`;
}

function tasksItem({ assessment: { responsibilities } }: Context): string {
  const { total, gaps } = responsibilities;
  if (total === 0) return 'Zuständigkeiten sind nicht Teil dieses Fragebogens.';
  if (isUnsettled(responsibilities)) return capitalised(`${settledWords(responsibilities)}.`);
  const heavy = gaps.filter(({ severity, verdict }) => severity === 'kritisch' && verdict === 'holds');
  const tasks = new Set(heavy.map(({ task }) => task)).size;
  const gapsSentence =
    tasks === 0
      ? 'Eine vorrangige Lücke ist nicht belegt.'
      : `Bei ${counted(tasks, 'Aufgabe', 'Aufgaben')} besteht eine vorrangige Lücke.`;
  return `Nach Ihren Angaben: ${capitalised(settledWords(responsibilities))}. ${gapsSentence}`;
}

function openItem({ assessment: { clarifications } }: Context): string {
  if (clarifications.length === 0) return 'Für die Einordnung fehlt keine Angabe.';
  return `${counted(clarifications.length, 'Angabe ist', 'Angaben sind')} noch zu klären; bis dahin stehen Stufen als Spanne da.`;
}

/** „einer“, „zwei“: how many directions after „bei“. */
const amongDirections = (count: number): string => (count === 1 ? 'einer' : numberWord(count));

function directionsItem({ assessment: { directions } }: Context): string {
  const count = (placement: Placement) =>
    directions.filter((direction) => direction.placement === placement).length;
  const [now, later, missing] = [count('in_betracht'), count('nach_klaerung'), count('voraussetzung_fehlt')];
  const parts = [
    now === 1 ? 'eine kommt in Betracht' : `${now === 0 ? 'keine' : numberWord(now)} kommen in Betracht`,
    ...(later > 0 ? [`bei ${amongDirections(later)} ist vorher etwas zu klären`] : []),
    ...(missing > 0 ? [`bei ${amongDirections(missing)} fehlt derzeit eine Voraussetzung`] : []),
  ];
  return `Alle ${numberWord(directions.length)} Handlungsrichtungen stehen offen, auch „Belassen und absichern“. ${capitalised(parts.join('; '))}.`;
}

/** Half a page that stands for the whole document. */
export const kurzfassung = (context: Context): DocumentSection => ({
  id: 'kurzfassung',
  title: 'Kurzfassung',
  blocks: [
    {
      kind: 'paragraph',
      text: [{ text: 'So belastbar ist das: ', strong: true }, { text: reliability(context) }],
    },
    {
      kind: 'list',
      items: [
        [{ text: 'Befunde. ', strong: true }, { text: findingsItem(context) }],
        [{ text: 'Zuständigkeiten. ', strong: true }, { text: tasksItem(context) }],
        [{ text: 'Offene Punkte. ', strong: true }, { text: openItem(context) }],
        ...(context.assessment.directions.length === 0
          ? []
          : [[{ text: 'Möglichkeiten. ', strong: true as const }, { text: directionsItem(context) }]]),
      ],
    },
    {
      kind: 'paragraph',
      text: '„Ihre Angaben“ sind die Antworten der Verwaltung in einer Selbsteinschätzung; alle stehen in der Anlage.',
    },
  ],
});
