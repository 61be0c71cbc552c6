import type { Change, Lever, MeasureResult, Outcome } from '../assessment/model.ts';
import { chooseSteps } from '../assessment/steps.ts';
import type { Measure, Severity } from '../questionnaire/catalogue.ts';
import type { Effort } from '../questionnaire/question.ts';
import { plain } from '../questionnaire/richText.ts';
import type { Context } from './context.ts';
import { gapWords, outcomeWords } from './outcomeWords.ts';
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

/** A grave gap that no measure answers: what closes it, and where. */
export type PlainStep = { title: string; who: string; firstStep: string };

/** Levers, measures and steps: one list. Nothing in it is ranked; those with the heaviest reasons come first. */
export type StepList = {
  /** The measures to begin with, at most eight, by who acts. */
  groups: { actor: StepRow['actor']; rows: StepRow[] }[];
  /** Further measures that follow from findings and gaps. */
  further: StepRow[];
  /** Measures that follow from nothing that was found, but lower lock-in. */
  levers: StepRow[];
  /** What stands beside the measures: grave gaps without one. */
  plain: PlainStep[];
};

/** Changes smaller than this are no effect to speak of: they would vanish in rounding. */
const unnoticed = 0.5;

const actorOf = ({ questionnaire }: Context, { actor, who }: Measure): StepRow['actor'] => {
  const contact = questionnaire.contacts.find(({ id }) => id === actor);
  return contact ? { id: contact.id, label: plain(contact.label) } : { id: plain(who), label: plain(who) };
};

const isNoticed = ([low]: Change): boolean => low <= -unnoticed;

function rowOf(
  context: Context,
  measure: Measure,
  result: MeasureResult | undefined,
  lever: Lever | undefined,
): StepRow {
  const { questionnaire, choices } = context;
  const worded = (outcomes: readonly Outcome[]): string[] => outcomeWords(context, outcomes);
  const effects = (lever?.dimensions ?? []).filter(({ change }) => isNoticed(change));
  return {
    id: measure.id,
    title: plain(measure.title),
    who: plain(measure.who),
    actor: actorOf(context, measure),
    effort: measure.effort,
    effortWords: effortWords[measure.effort],
    firstStep: plain(measure.firstStep),
    ...(measure.against === undefined ? {} : { against: plain(measure.against) }),
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

function plainSteps(context: Context, unanswered: readonly Outcome[]): PlainStep[] {
  const gaps = unanswered.flatMap((outcome) => ('task' in outcome ? [outcome] : []));
  return [...Map.groupBy(gaps, ({ kind }) => kind)].map(([kind, own]) => ({
    title: context.questionnaire.words.gaps[kind].step.replace(/\.$/, ''),
    who: 'Verwaltungsleitung',
    firstStep: `Für diese Aufgaben besprechen: ${gapWords(context, own)}.`,
  }));
}

/** The measures in groups by who acts, in the order in which each acts first. */
const byActor = (rows: readonly StepRow[]): StepList['groups'] =>
  [...Map.groupBy(rows, ({ actor }) => actor.id).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ actor: first.actor, rows: own }] : [];
  });

/** Levers, measures and steps of a case, with the ticks that are set. */
export function stepListOf(context: Context): StepList {
  const { questionnaire, assessment } = context;
  const { measures, levers, findings, responsibilities } = assessment;
  const { first, further, unanswered } = chooseSteps(measures, findings, responsibilities.gaps);
  const row = (id: string): StepRow[] => {
    const measure = questionnaire.measures.find((each) => each.id === id);
    if (!measure) return [];
    return [
      rowOf(
        context,
        measure,
        measures.find((each) => each.id === id),
        levers.find((each) => each.id === id),
      ),
    ];
  };
  const following = new Set(measures.map(({ id }) => id));
  return {
    groups: byActor(first.flatMap(({ id }) => row(id))),
    further: further.flatMap(({ id }) => row(id)),
    levers: levers
      .filter(
        ({ id, dimensions }) => !following.has(id) && dimensions.some(({ change }) => isNoticed(change)),
      )
      .flatMap(({ id }) => row(id)),
    plain: plainSteps(context, unanswered),
  };
}
