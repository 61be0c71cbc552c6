import { plain } from '../questionnaire/richText.ts';
import type { Context } from './context.ts';
import { capitalised, counted } from './german.ts';
import { reliability } from './kurzfassung.ts';
import type { Block, ChartBlock, Entscheidungsgrundlage, StatementBlock } from './model.ts';
import { nextBest } from './offenePunkte.ts';
import { steps } from './schritte.ts';
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
  findings: StatementBlock[] | undefined;
  /** How many tasks are settled and where gaps are, as finished sentences; undefined without tasks. */
  tasks: string | undefined;
  next: Block[];
  steps: { title: string; firstStep: string }[];
};

/** The chart of the document, if it has one. */
export const chartOf = ({ sections }: Entscheidungsgrundlage): ChartBlock | undefined =>
  sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'chart');

/** The findings of the main part, heaviest first. */
export const findingsOf = ({ sections }: Entscheidungsgrundlage): StatementBlock[] =>
  sections
    .filter(({ id }) => id === 'bindung')
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'statement')
    .filter(({ annexed }) => !annexed);

function tasks({ assessment: { responsibilities } }: Context): string | undefined {
  if (responsibilities.total === 0) return undefined;
  const settled = capitalised(`${settledWords(responsibilities)}.`);
  if (isUnsettled(responsibilities)) return settled;
  const certain = gapsByTask(responsibilities.gaps).filter(({ verdict }) => verdict === 'holds');
  const grave = certain.filter(({ severity }) => severity === 'kritisch').length;
  if (certain.length === 0) return `${settled} Eine Lücke ist nicht belegt.`;
  const weight =
    grave === 0 ? '' : grave === certain.length ? ', stets vorrangig' : `, ${grave} davon vorrangig`;
  return `${settled} Bei ${counted(certain.length, 'Aufgabe', 'Aufgaben')} besteht eine Lücke${weight}.`;
}

const firstSteps = (context: Context): Overview['steps'] =>
  steps(context)
    .slice(0, stepsNamed)
    .map(({ title, firstStep }) => ({ title: plain(title), firstStep: plain(firstStep) }));

/** What the first page shows of a document and what it was composed from. */
export const overviewOf = (context: Context, composed: Entscheidungsgrundlage): Overview => ({
  headline: composed.headline,
  reliability: reliability(context),
  chart: chartOf(composed),
  findings:
    context.questionnaire.findings.length === 0 ? undefined : findingsOf(composed).slice(0, findingsNamed),
  tasks: tasks(context),
  next: context.roles.documentSections.includes('offen') ? nextBest(context) : [],
  steps: context.roles.documentSections.includes('schritte') ? firstSteps(context) : [],
});
