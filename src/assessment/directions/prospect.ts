import type { Measure } from '../../questionnaire/catalogue.ts';
import type { ItemKey } from '../../questionnaire/question.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { measuresFor } from '../possibleMeasures.ts';
import { readAfter } from './afterwards.ts';
import { type Aims, aimsOf, joinedAims } from './aims.ts';
import type { CoursesOf } from './compare.ts';
import { type Course, coursesOf } from './courses.ts';
import { mainPartnerAfter } from './mainPartner.ts';
import { ofMainPartner, share } from './operation.ts';
import { existingIn, reachOf } from './reach.ts';
import type { Setting } from './setting.ts';
import { byTarget, type Case, type Move, type Shift, type Shifts, shiftsOf } from './shifts.ts';
import { isChangedBy, isDerivedAnew, touchedBy } from './touched.ts';

/** What becomes of the answers with a direction: one or several cases, each with the courses of all items. */
export type Prospect = {
  cases: readonly Shifts[];
  aims: Aims;
  courses: readonly CoursesOf[];
  readonly after: Reading;
};

/** The cases of a move that differ in what they affect. */
function casesOf({ operation }: Setting, move: Move, touches: readonly boolean[]): Case[] {
  const groups = [move.affected.length, ...[...byTarget(move).values()].map((ids) => ids.length)];
  const cases = existingIn(operation).flatMap((existing) =>
    touches.map((touchesPartner) => ({ existing, touchesPartner })),
  );
  const keyOf = ({ existing, touchesPartner }: Case): string =>
    [...groups.map((count) => reachOf(count, existing)), touchesPartner].join();
  return [...new Map(cases.map((each) => [keyOf(each), each])).values()];
}

/** The shifts of every case, what lies with the most important partner included. */
function shiftsIn(setting: Setting, move: Move): Shifts[] {
  const { reading, operation } = setting;
  const role = reading.questionnaire.document?.mainPartner;
  const today = ofMainPartner(reading);
  const partner = today && mainPartnerAfter(reading, operation, move, today);
  const touched = share(move.affected, today);
  const touches =
    partner?.isOther || touched === 'yes' ? [true] : partner && touched === 'no' ? [false] : [true, false];
  const moves = byTarget(move).size > 0;
  return casesOf(setting, move, touches).map((each) => {
    const shifts = shiftsOf(reading, operation, move, each);
    if (role === undefined || !moves) return shifts;
    const own: Shift = partner
      ? { oneOf: [partner.ids], fresh: [partner.ids], orToday: false, reasons: [] }
      : { isOpen: true, orToday: true, reasons: [] };
    return new Map([...shifts, [role, own]]);
  });
}

/**
 * Where measures lead, those included that fit only once something has moved: whoever gets a partner by it secures what
 * then lies there.
 */
function aimsWith(
  { reading, securing }: Setting,
  shifts: readonly Shifts[],
  measures: readonly Measure[],
): Aims {
  const all = [...securing, ...measures];
  const today = aimsOf(reading, all);
  if (shifts.every((each) => each.size === 0)) return today;
  const touched = touchedBy(reading.questionnaire, isChangedBy(new Map(), shifts));
  const moved = readAfter(reading, { cases: shifts, measures: new Map(), touched });
  const isMeant = (measure: Measure): boolean => measure.securing === true || measures.includes(measure);
  return joinedAims(reading, today, aimsOf(moved, measuresFor(moved).filter(isMeant)));
}

/** What becomes of the answers with a direction. Source: docs/verfahren.md, Abschnitt 6 Nr. 3. */
export function prospectOf(setting: Setting, move: Move, measures: readonly Measure[]): Prospect {
  const { reading, secured } = setting;
  const { questionnaire } = reading;
  const shifts = shiftsIn(setting, move);
  const aims = aimsWith(setting, shifts, measures);
  const isChanged = isChangedBy(aims, shifts);
  const touched = touchedBy(questionnaire, isChanged);
  const isMoved = (key: ItemKey): boolean => isChanged(key) || touched.has(key);
  let known: Reading | undefined;
  const after = (): Reading => {
    known ??= readAfter(reading, { cases: shifts, measures: aims, touched });
    return known;
  };
  // Where no gate moves, the same is asked as today, and reading again can wait.
  const asked = touched.size === 0 ? reading : after();
  const coursesIn = (own: Shifts): CoursesOf => {
    const found = new Map<number, readonly Course[]>();
    return (item) => {
      const earlier = found.get(item);
      if (earlier) return earlier;
      const today = reading.items[item];
      if (!today) return [];
      const { key } = today.item;
      const courses = coursesOf({
        today,
        secured: {
          visible: secured.reading.items[item]?.visible ?? 'no',
          isAsToday: !secured.touched.has(key),
        },
        after: { visible: asked.items[item]?.visible ?? 'no', isAsToday: !touched.has(key) },
        shift: own.get(key),
        ...(isDerivedAnew(questionnaire, today.item.question, isMoved)
          ? { derived: { given: after().items[item]?.given } }
          : {}),
        securing: secured.aims.get(key) ?? {},
        measures: aims.get(key) ?? {},
      });
      found.set(item, courses);
      return courses;
    };
  };
  return {
    cases: shifts,
    aims,
    courses: shifts.map(coursesIn),
    get after() {
      return after();
    },
  };
}
