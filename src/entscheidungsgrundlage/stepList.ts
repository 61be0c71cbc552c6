import type { Change, Lever, MeasureResult, Outcome } from '../assessment/model.ts';
import { chooseSteps, fewestSteps, unanswered } from '../assessment/steps.ts';
import type { Measure, Severity } from '../questionnaire/catalogue.ts';
import { contactFor } from '../questionnaire/contacts.ts';
import { fill } from '../questionnaire/placeholders.ts';
import type { Effort } from '../questionnaire/question.ts';
import { plain } from '../questionnaire/richText.ts';
import { bausteinName, type Context } from './context.ts';
import { outcomeWords } from './outcomeWords.ts';
import { alwaysSteps, neededSteps, type PlainStep } from './plainSteps.ts';
import { changeWords, dimensionTopic, effortWords } from './words.ts';

/** One measure as page and paper show it: every text is finished. */
export type StepRow = {
  /** Id of the measure; what `Choices.measures` holds. */
  id: string;
  title: string;
  /** Who usually does it. */
  who: string;
  /** Who acts, for grouping. */
  actor: { id: string; label: string };
  effort: Effort;
  effortWords: string;
  /** What can be done this month. */
  firstStep: string;
  /** What speaks against it. */
  against?: string;
  /** Said where it takes the consent of others. */
  consent?: string;
  /** What it changes per dimension, only where it changes something. */
  effects: { dimension: string; name: string; words: string }[];
  /** Findings and gaps it closes for certain, and those it may close, in words. */
  closes: string[];
  mayClose: string[];
  /** Findings and gaps it follows from, in words. */
  because: string[];
  /** Of the heaviest reason; absent where it follows from none. */
  severity?: Severity;
  /** Whether the tick „vorsehen“ is set. */
  intended: boolean;
};

/** Levers, measures and steps: one list. Nothing in it is ranked; those with the heaviest reasons come first. */
export type StepList = {
  /** The measures to begin with, at most eight, by who acts. */
  groups: { actor: StepRow['actor']; rows: StepRow[] }[];
  /** Further measures that follow from findings and gaps. */
  further: StepRow[];
  /** Measures that follow from nothing that was found, but lower lock-in. */
  levers: StepRow[];
  /** What stands beside the measures and has no tick: open answers, and what is always sensible. */
  plain: PlainStep[];
};

/** Changes smaller than this are no effect to speak of: they would vanish in rounding. */
const unnoticed = 0.5;

/** The Bausteine a measure is about: those it follows from, else those whose answers it can improve. */
function bausteineOf(context: Context, measure: Measure, because: readonly Outcome[]): string[] {
  const named = because.flatMap((outcome) =>
    'row' in outcome && outcome.row !== undefined ? [outcome.row] : [],
  );
  const improved = measure.sets.flatMap(({ question }) => {
    const state = context.reading.state(question);
    return state === undefined || state.visible === 'no' ? [] : (state.item.row?.id ?? []);
  });
  const ids = new Set(named.length > 0 ? named : improved);
  return context.questionnaire.bausteine
    .filter(({ id }) => ids.has(id))
    .map(({ id }) => bausteinName(context, id));
}

function actorOf(
  { reading }: Context,
  { actor, who }: Measure,
  text: (words: string) => string,
): StepRow['actor'] {
  const contact = actor === undefined ? undefined : contactFor(reading, actor);
  return contact ? { id: contact.id, label: plain(contact.label) } : { id: text(who), label: text(who) };
}

const isNoticed = ([low]: Change): boolean => low <= -unnoticed;

function rowOf(
  context: Context,
  measure: Measure,
  result: MeasureResult | undefined,
  lever: Lever | undefined,
): StepRow {
  const { questionnaire, choices } = context;
  const fillings = { bausteine: bausteineOf(context, measure, result?.because ?? []) };
  const text = (words: string): string => plain(fill(words, fillings));
  const worded = (outcomes: readonly Outcome[]): string[] => outcomeWords(context, outcomes);
  const effects = (lever?.dimensions ?? []).filter(({ change }) => isNoticed(change));
  return {
    id: measure.id,
    title: text(measure.title),
    who: text(measure.who),
    actor: actorOf(context, measure, text),
    effort: measure.effort,
    effortWords: effortWords[measure.effort],
    firstStep: text(measure.firstStep),
    ...(measure.against === undefined ? {} : { against: text(measure.against) }),
    ...(measure.consent ? { consent: 'Gelingt nur, wenn die andere Seite zustimmt.' } : {}),
    effects: questionnaire.dimensions.flatMap((dimension) =>
      effects
        .filter(({ id }) => id === dimension.id)
        .map(({ id, change }) => ({
          dimension: id,
          name: dimensionTopic(dimension),
          words: changeWords(change),
        })),
    ),
    closes: worded(lever?.closes ?? []),
    mayClose: worded(lever?.mayClose ?? []),
    because: worded(result?.because ?? []),
    ...(result ? { severity: result.severity } : {}),
    intended: choices.measures.includes(measure.id),
  };
}

/** The measures in groups by who acts, in the order in which each acts first. */
const byActor = (rows: readonly StepRow[]): StepList['groups'] =>
  [...Map.groupBy(rows, ({ actor }) => actor.id).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ actor: first.actor, rows: own }] : [];
  });

/** One measure as a row; undefined if it cannot be meant here. */
export function stepRow(context: Context, id: string): StepRow | undefined {
  const { measures, levers } = context.assessment;
  const measure = context.questionnaire.measures.find((each) => each.id === id);
  const result = measures.find((each) => each.id === id);
  const lever = levers.find((each) => each.id === id);
  return measure && (result || lever) ? rowOf(context, measure, result, lever) : undefined;
}

/** Levers, measures and steps of a case, with the ticks that are set. */
export function stepListOf(context: Context): StepList {
  const { measures, levers, findings, responsibilities } = context.assessment;
  const rowsFor = (ids: readonly { id: string }[]): StepRow[] =>
    ids.flatMap(({ id }) => stepRow(context, id) ?? []);
  const needed = neededSteps(context, unanswered(measures, findings, responsibilities.gaps));
  const { first, further } = chooseSteps(measures, findings, responsibilities.gaps, needed.length);
  const following = new Set(measures.map(({ id }) => id));
  return {
    groups: byActor(rowsFor(first)),
    further: rowsFor(further),
    levers: rowsFor(
      levers.filter(
        ({ id, dimensions }) => !following.has(id) && dimensions.some(({ change }) => isNoticed(change)),
      ),
    ),
    plain: [
      ...needed,
      ...alwaysSteps(context).slice(0, Math.max(0, fewestSteps - needed.length - first.length)),
    ],
  };
}

/** The steps of the main part one after the other: measures first, then what stands beside them. */
export const beginning = ({ groups, plain: others }: StepList): PlainStep[] => [
  ...groups.flatMap(({ rows }) => rows),
  ...others,
];
