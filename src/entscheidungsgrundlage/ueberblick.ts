import { chart, mainFindings } from './bindung.ts';
import type { Context } from './context.ts';
import { noGraveFinding } from './findings.ts';
import { type Deadline, nextDeadline } from './fristen.ts';
import { capitalised, counted } from './german.ts';
import { headline, reliability } from './kurzfassung.ts';
import type { Block, ChartBlock } from './model.ts';
import { nextBest } from './offenePunkte.ts';
import { beginning, stepListOf } from './stepList.ts';
import { gapsByTask, isUnsettled, settledWords } from './zustaendigkeiten.ts';

/** How many findings and steps the first page names. */
const findingsNamed = 3;
const stepsNamed = 3;

/** The first page of the result: what one has to know before anything else. */
export type Overview = {
  headline: string;
  reliability: string;
  chart: ChartBlock | undefined;
  /** Undefined where findings are none of its topics. */
  findings: { title: string; severity: string }[] | undefined;
  /** Said where no grave finding holds. */
  noFinding: string;
  /** How many tasks are settled and where gaps are, as finished sentences; undefined without tasks. */
  tasks: string | undefined;
  next: Block[];
  /** The next day that matters; undefined where there is none. */
  date: Deadline | undefined;
  steps: { title: string; firstStep: string }[];
};

/** The chart of the document, if it has one; the other sections are none of this page's business. */
const chartIn = (context: Context): ChartBlock | undefined =>
  context.assessment.dimensions.length > 0 ? chart(context) : undefined;

function findings(context: Context): Overview['findings'] {
  const { findings: known, words } = context.questionnaire;
  if (known.length === 0) return undefined;
  return mainFindings(context)
    .slice(0, findingsNamed)
    .flatMap(({ id, severity }) => {
      const finding = known.find((each) => each.id === id);
      return finding ? [{ title: finding.title, severity: words.severities[severity] }] : [];
    });
}

function tasks({ assessment: { responsibilities } }: Context): string | undefined {
  if (responsibilities.total === 0) return undefined;
  const settled = capitalised(`${settledWords(responsibilities)}.`);
  if (isUnsettled(responsibilities)) return settled;
  const certain = gapsByTask(responsibilities.gaps).filter(({ verdict }) => verdict === 'holds');
  const grave = certain.filter(({ severity }) => severity === 'kritisch').length;
  if (certain.length === 0) return `${settled} Eine Lücke ist nicht belegt.`;
  const where = `Bei ${counted(certain.length, 'Aufgabe', 'Aufgaben')} besteht eine`;
  if (grave === certain.length) return `${settled} ${where} vorrangige Lücke.`;
  return `${settled} ${where} Lücke${grave === 0 ? '' : `, ${grave} davon vorrangig`}.`;
}

const firstSteps = (context: Context): Overview['steps'] =>
  beginning(stepListOf(context))
    .slice(0, stepsNamed)
    .map(({ title, firstStep }) => ({ title, firstStep }));

/** What the first page shows. It waits for no section that it shows nothing of. */
export const overviewOf = (context: Context): Overview => ({
  headline: headline(context),
  reliability: reliability(context),
  chart: chartIn(context),
  findings: findings(context),
  noFinding: noGraveFinding(context),
  tasks: tasks(context),
  next: context.roles.documentSections.includes('offen') ? nextBest(context) : [],
  date: context.roles.documentSections.includes('geld') ? nextDeadline(context) : undefined,
  steps: context.roles.documentSections.includes('schritte') ? firstSteps(context) : [],
});
