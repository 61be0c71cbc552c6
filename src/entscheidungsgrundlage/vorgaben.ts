import { mustHavesIn } from '../assessment/directions/outlook.ts';
import type { ComputedDirection } from '../assessment/model.ts';
import type { Truth } from '../questionnaire/condition.ts';
import { formatGermanNumber } from '../questionnaire/kinds/germanNumber.ts';
import { own } from '../questionnaire/own.ts';
import type { Context } from './context.ts';
import { euro } from './euro.ts';
import { type CostColumn, costsOf } from './kosten.ts';

/** One must-have, and whether a way meets it; undefined where the administration has to judge. */
export type MustHaveView = {
  id: string;
  title: string;
  verdict: Truth | undefined;
  words: string;
  /** What answers cannot tell, a finished sentence. */
  check?: string;
};

const COST_LIMIT = 'kostengrenze';
const OWN = 'eigene';

const verdictWords: Record<Truth, string> = {
  yes: 'erfüllt',
  no: 'nicht erfüllt',
  open: 'nicht beurteilbar',
};

/** Whether anything has been made a condition of every way. */
export const hasMustHaves = ({ matters: { mustHaves } }: Context): boolean =>
  mustHaves.ids.length > 0 || mustHaves.own !== undefined || mustHaves.costLimit !== undefined;

function costVerdict(limit: number, column: CostColumn | undefined): Truth {
  if (!column) return 'open';
  const { range, missing } = column.sums.running;
  if (range[0] > limit) return 'no';
  return missing.length === 0 && range[1] <= limit ? 'yes' : 'open';
}

/** The yearly limit, judged by the running costs of a way as far as they are known. */
function costLimit(context: Context, direction: string | undefined): MustHaveView[] {
  const { costLimit: limit } = context.matters.mustHaves;
  if (limit === undefined) return [];
  const column = costsOf(context)?.columns.find((each) => each.direction?.id === direction);
  const verdict = costVerdict(limit, column);
  const words = verdict === 'open' ? 'nicht beurteilbar, es fehlen Zahlen' : verdictWords[verdict];
  return [
    {
      id: COST_LIMIT,
      title: `Laufende Kosten im Jahr höchstens ${euro(formatGermanNumber(limit))}`,
      verdict,
      words,
    },
  ];
}

type Judged = {
  direction: string | undefined;
  verdicts: Readonly<Record<string, Truth>>;
  time?: string | undefined;
};

/** Every must-have in the order of the data, then the limit, then the own one. */
function judged(context: Context, { direction, verdicts, time }: Judged): MustHaveView[] {
  const { questionnaire, matters } = context;
  const chosen = (questionnaire.mustHaves ?? []).filter(({ id }) => matters.mustHaves.ids.includes(id));
  const fromList = chosen.map((mustHave): MustHaveView => {
    const { id, title, check } = mustHave;
    if (mustHave.time)
      return { id, title, verdict: undefined, words: time ?? 'von der Verwaltung zu beurteilen' };
    const verdict = own(verdicts, id) ?? 'open';
    return {
      id,
      title,
      verdict,
      words: verdictWords[verdict],
      ...(check === undefined ? {} : { check }),
    };
  });
  const { own: written } = matters.mustHaves;
  return [
    ...fromList,
    ...costLimit(context, direction),
    ...(written === undefined
      ? []
      : [{ id: OWN, title: written, verdict: undefined, words: 'von der Verwaltung zu beurteilen' }]),
  ];
}

/** How a direction stands to each must-have. */
export const mustHavesOf = (
  context: Context,
  direction: string,
  computed: ComputedDirection | undefined,
): MustHaveView[] =>
  judged(context, { direction, verdicts: computed?.mustHaves ?? {}, time: computed?.time });

/** How today stands to each: what holds without any way being taken. */
export const mustHavesToday = (context: Context): MustHaveView[] =>
  judged(context, {
    direction: undefined,
    verdicts: mustHavesIn(context.reading),
    time: 'wie heute',
  });
