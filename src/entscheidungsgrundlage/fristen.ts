import { addDays, addMonths } from '../costs/days.ts';
import { leadTimeOf, type TimelineEntry, timelineOf } from '../costs/timeline.ts';
import type { Fact } from '../questionnaire/catalogue.ts';
import { describeDate } from '../questionnaire/kinds/calendarDate.ts';
import { operations } from './betrieb.ts';
import type { Context } from './context.ts';
import { distanceWords, entryWords, holidayWords } from './fristenWords.ts';
import { counted } from './german.ts';
import type { Block } from './model.ts';
import { basisWords, thresholdWords } from './schwelle.ts';

/** One entry of the timeline in words. */
export type Deadline = {
  id: string;
  date: string;
  dateText: string;
  /** „in 12 Tagen“, „vorbei“. */
  distance: string;
  isPast: boolean;
  title: string;
  text: string;
  /** What a statement of law rests on. */
  basis?: string;
};

/** Facts with a day that hold for these answers for certain. */
function applying(context: Context): Fact[] {
  const used = new Set(operations(context).flatMap(({ option }) => option ?? []));
  return (context.questionnaire.facts ?? []).filter(
    ({ date, when, models }) =>
      date !== undefined &&
      (when === undefined || context.reading.truth(when) === 'yes') &&
      (models === undefined || models.some((model) => used.has(model))),
  );
}

const idOf = (entry: TimelineEntry): string => {
  switch (entry.kind) {
    case 'offer':
      return `${entry.kind}-${entry.offer.id}`;
    case 'law':
      return `${entry.kind}-${entry.fact.id}`;
    case 'budget':
      return entry.kind;
    default:
      return `${entry.kind}-${entry.contract.id}-${entry.date}`;
  }
};

/** Everything with a day, by date. */
export function deadlinesOf(context: Context): Deadline[] {
  const { matters, questionnaire, today } = context;
  return timelineOf(matters, questionnaire.facts ?? [], applying(context), today).map((entry) => ({
    id: idOf(entry),
    date: entry.date,
    dateText: describeDate(entry.date),
    distance: distanceWords(entry.date, entry.isPast, today),
    isPast: entry.isPast,
    ...entryWords(context, entry),
    ...(entry.kind === 'law' ? { basis: basisWords(context, entry.fact) } : {}),
  }));
}

/** The next day that matters; undefined if nothing lies ahead. */
export const nextDeadline = (context: Context): Deadline | undefined =>
  deadlinesOf(context).find(({ isPast }) => !isPast);

/** What has no day: open-ended contracts, contracts without an end, a year without the day of its budget. */
function undated({ matters: { contracts, budget }, today }: Context): string[] {
  const ofContracts = contracts
    .filter(({ end }) => end === undefined)
    .map(({ name, isOpenEnded, noticeMonths }) => {
      if (!isOpenEnded) return `„${name}“: Das Ende ist nicht angegeben; es steht im Vertrag.`;
      if (noticeMonths === undefined)
        return `„${name}“: läuft ohne festes Ende. Die Kündigungsfrist ist nicht angegeben; sie steht im Vertrag.`;
      const free = describeDate(addMonths(addDays(today, 1), noticeMonths));
      return `„${name}“: läuft ohne festes Ende. Mit ${counted(noticeMonths, 'Monat', 'Monaten')} Frist endet der Vertrag frühestens um den ${free}, wenn die Kündigung heute ankommt. Der Vertrag kann feste Kündigungstage vorsehen.`;
    });
  const ofBudget =
    budget.date === undefined && budget.year !== undefined
      ? [
          `Haushalt ${budget.year}: Der Tag des Beschlusses ist nicht angegeben. Was Geld kostet, muss vorher angemeldet sein.`,
        ]
      : [];
  return [...ofContracts, ...ofBudget];
}

/** What the days are computed with. */
function grounds(context: Context, deadlines: readonly Deadline[]): string[] {
  const { questionnaire, matters } = context;
  const band = leadTimeOf(matters, questionnaire.facts ?? []);
  const isAbout = (kind: string) => deadlines.some(({ id }) => id.startsWith(kind));
  return [
    ...(isAbout('notice') ? [holidayWords(context)] : []),
    ...(isAbout('decide') && band
      ? [
          `Für eine Vergabe sind ${band.from} bis ${band.to}\u00a0Monate angenommen (eigene Annahme). Die Umstellung selbst kann länger dauern.`,
        ]
      : []),
  ];
}

/** Sentences beside the timeline, in their order. */
export const deadlineNotes = (context: Context, deadlines: readonly Deadline[]): string[] => [
  ...undated(context),
  ...grounds(context, deadlines),
];

/** Whether the municipality has said anything that days can be computed from. */
export const areDeadlinesGiven = ({ matters: { contracts, budget, offers } }: Context): boolean =>
  contracts.length + offers.length > 0 || budget.date !== undefined || budget.year !== undefined;

/** Deadlines as a part of a section; nothing where nothing was given. */
export function fristen(context: Context): Block[] {
  if (!areDeadlinesGiven(context)) return [];
  const deadlines = deadlinesOf(context);
  const notes = deadlineNotes(context, deadlines);
  const threshold = thresholdWords(context);
  return [
    { kind: 'heading', text: 'Fristen' },
    ...(deadlines.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: deadlines.map(({ dateText, distance, title, text, basis }) => [
              { text: `${dateText} (${distance}) – ${title}. `, strong: true as const },
              { text: basis === undefined ? text : `${text} ${basis}` },
            ]),
          },
        ]),
    ...notes.map((text): Block => ({ kind: 'paragraph', text })),
    ...(threshold.groups.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: 'Auftragswert und EU-Schwellenwert' },
          { kind: 'list' as const, items: [...threshold.groups, ...threshold.grounds] },
        ]),
  ];
}
