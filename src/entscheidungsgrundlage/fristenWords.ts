import { daysBetween, earliestOf } from '../costs/days.ts';
import type { TimelineEntry } from '../costs/timeline.ts';
import { describeDate } from '../questionnaire/kinds/calendarDate.ts';
import { fill } from '../questionnaire/placeholders.ts';
import { operations } from './betrieb.ts';
import type { Context } from './context.ts';
import { counted } from './german.ts';

const isMonth = (date: string): boolean => date.length === 'JJJJ-MM'.length;
const day = describeDate;

/** „in 12 Tagen“, „heute“, „vorbei“; of a month that has begun „in diesem Monat“. */
export function distanceWords(date: string, isPast: boolean, today: string): string {
  if (isPast) return 'vorbei';
  if (isMonth(date) && today.startsWith(date)) return 'in diesem Monat';
  const days = daysBetween(today, earliestOf(date));
  if (days <= 0) return 'heute';
  return `in ${counted(days, 'Tag', 'Tagen')}`;
}

const monthOnly = (end: string): string =>
  isMonth(end) ? ' Angegeben ist nur ein Monat; gerechnet ist mit seinem ersten Tag.' : '';

type Of<Kind extends TimelineEntry['kind']> = Extract<TimelineEntry, { kind: Kind }>;

function noticeWords({ notice, contract, isPast }: Of<'notice'>): string {
  const { last, safe, end, renewedUntil } = notice;
  const otherwise =
    renewedUntil === undefined
      ? 'Ob sich der Vertrag sonst verlängert, ist nicht angegeben.'
      : `Sonst läuft der Vertrag bis ${isMonth(renewedUntil) ? '' : 'zum '}${day(renewedUntil)} weiter.`;
  if (isPast) {
    const since =
      renewedUntil === undefined
        ? otherwise
        : `Ohne Kündigung läuft der Vertrag bis ${isMonth(renewedUntil) ? '' : 'zum '}${day(renewedUntil)} weiter.`;
    return `Der letzte Tag für eine Kündigung zum Ende ${isMonth(end) ? 'im' : 'am'} ${day(end)} lag am ${day(last)} und ist vorbei. ${since}`;
  }
  const when =
    safe === last
      ? `Spätestens am ${day(last)} muss die Kündigung beim Partner angekommen sein.`
      : `Die Frist endet am ${day(last)}. Das ist kein Arbeitstag, und die Frist verlängert sich dadurch nicht. Die Kündigung sollte deshalb bis zum ${day(safe)} angekommen sein.`;
  const months = counted(contract.noticeMonths ?? 0, 'Monat', 'Monate');
  return `${when} Frist: ${months} vor dem Ende ${isMonth(end) ? 'im' : 'am'} ${day(end)}. ${otherwise}${monthOnly(end)}`;
}

function decideWords({ safe, until, isPast }: Of<'decide'>, today: string): string {
  const needsTime = 'Eine Vergabe braucht Zeit, bis ein neuer Vertrag beginnen kann.';
  if (isPast)
    return `Der letzte sinnvolle Tag lag am ${day(until)} und ist vorbei. Ohne Übergangsregelung wird ein neuer Vertrag voraussichtlich nicht rechtzeitig beginnen.`;
  if (safe === until) return `Die Entscheidung muss vor der Kündigung fallen: spätestens am ${day(until)}.`;
  if (safe < today)
    return `Der sichere Tag lag am ${day(safe)} und ist vorbei; spätester Tag ist der ${day(until)}. ${needsTime}`;
  return `Sicher ist eine Entscheidung bis zum ${day(safe)}, spätester Tag ist der ${day(until)}. ${needsTime}`;
}

function endWords({ contract, date, isPast }: Of<'end'>): string {
  const { noticeMonths, renewalMonths } = contract;
  const ends = isPast
    ? `Der Vertrag endete nach der Angabe ${isMonth(date) ? 'im' : 'am'} ${day(date)}; das ist vorbei. Zu klären ist, ob er noch gilt.`
    : renewalMonths === 0
      ? 'Der Vertrag endet an diesem Tag von selbst.'
      : 'Der Vertrag endet, wenn rechtzeitig gekündigt ist.';
  return `${ends}${noticeMonths === undefined && renewalMonths !== 0 ? ' Die Kündigungsfrist ist nicht angegeben; sie steht im Vertrag.' : ''}`;
}

function budgetWords({ year, date, isPast }: Of<'budget'>): string {
  const which = year === undefined ? 'Der Haushalt' : `Der Haushalt für ${year}`;
  if (isPast)
    return `${which} stand ${isMonth(date) ? 'im' : 'am'} ${day(date)} zum Beschluss; das ist vorbei. Zu klären ist, ob Mittel eingeplant sind oder ein Nachtrag nötig ist.`;
  return `${which} wird beschlossen. Was dann Geld kostet, muss vorher angemeldet sein.`;
}

function lawWords(context: Context, { fact }: Of<'law'>): string {
  const names = operations(context)
    .filter(({ option }) => option !== undefined && fact.models?.includes(option))
    .map(({ name }) => name);
  return fill(fact.text, { bausteine: names });
}

/** What an entry is called, and what it means, finished sentences. */
export function entryWords(context: Context, entry: TimelineEntry): { title: string; text: string } {
  const { today } = context;
  switch (entry.kind) {
    case 'notice':
      return { title: `„${entry.contract.name}“: letzter Tag für die Kündigung`, text: noticeWords(entry) };
    case 'decide':
      return {
        title: `„${entry.contract.name}“: letzter sinnvoller Tag zum Entscheiden`,
        text: decideWords(entry, today),
      };
    case 'end':
      return { title: `„${entry.contract.name}“: Ende des Vertrags`, text: endWords(entry) };
    case 'budget':
      return { title: 'Beschluss über den Haushalt', text: budgetWords(entry) };
    case 'offer':
      return {
        title: `Angebot „${entry.offer.name}“: Ende der Gültigkeit`,
        text: entry.isPast
          ? `Das Angebot galt bis zum ${day(entry.date)}; das ist vorbei. Ob es noch gilt, sagt der Anbieter.`
          : 'Danach ist der Anbieter nicht mehr gebunden.',
      };
    case 'law':
      return { title: entry.fact.title, text: lawWords(context, entry) };
  }
}

/** Working days known: of the Land that was given, or only those of all Germany. */
export const holidayWords = ({ matters: { place } }: Context): string =>
  place.land === undefined
    ? 'Arbeitstage sind mit den bundesweiten Feiertagen gerechnet; das Land ist nicht angegeben.'
    : 'Arbeitstage sind mit den Feiertagen des Landes gerechnet; Feiertage einzelner Orte sind nicht dabei.';
