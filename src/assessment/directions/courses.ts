import { type ItemAnswer, isNotApplicable } from '../../questionnaire/answers.ts';
import type { Truth } from '../../questionnaire/condition.ts';
import type { Question } from '../../questionnaire/question.ts';
import type { ItemState } from '../../questionnaire/reading.ts';
import type { Aim } from './aims.ts';
import { improved, mayVanish, pointsOf, possibleAnswers, type Settled } from './answerSets.ts';
import type { Shift } from './shifts.ts';

/** Points of an item today, secured and with the direction, in one possible turn; undefined where it is not asked. */
export type Course = {
  today: number | undefined;
  secured: number | undefined;
  after: number | undefined;
  /** Today's answer in this turn; undefined where the item is not asked today. */
  answer: Settled | undefined;
};

/** What decides the courses of an item. */
export type Turn = {
  today: ItemState;
  /** Whether it is asked then, and whether that is as it is today, whatever the open gates turn out to be. */
  secured: { visible: Truth; isAsToday: boolean };
  after: { visible: Truth; isAsToday: boolean };
  shift: Shift | undefined;
  /** What follows afterwards, where an answer follows from others that change: an answer, several, or any. */
  derived?: { given: ItemAnswer | undefined };
  securing: Aim;
  measures: Aim;
};

/** What an item is secured, and with the direction. */
export type Turned = readonly [secured: Settled, after: Settled];

const ways: Record<Truth, readonly boolean[]> = { yes: [true], no: [false], open: [true, false] };

/** Every way in which an item can be asked or not asked today, secured and afterwards. */
const presences = ({ today, secured, after }: Turn): [boolean, boolean, boolean][] =>
  ways[today.visible].flatMap((now) =>
    (secured.isAsToday ? [now] : ways[secured.visible]).flatMap((then) =>
      (after.isAsToday ? [now] : ways[after.visible]).map((last): [boolean, boolean, boolean] => [
        now,
        then,
        last,
      ]),
    ),
  );

/** The answers of an item after a shift, before any measure. */
function shifted(shift: Shift | undefined, answer: Settled): Settled[] {
  const all = shift?.oneOf ? [...shift.oneOf, ...(shift.orToday ? [answer] : [])] : [answer];
  return all.map((each) => withTicks(each, shift));
}

const withTicks = (answer: Settled, shift: Shift | undefined): Settled => {
  if (typeof answer === 'string' || !shift) return answer;
  const kept = answer.filter((id) => !shift.drops?.includes(id));
  return [...new Set([...kept, ...(shift.adds ?? [])])];
};

/** What an item can be before and after a shift. Without one it stays what it is, even if that is open. */
function pairsOf(
  question: Question,
  { shift, derived }: Pick<Turn, 'shift' | 'derived'>,
  answer: Settled | undefined,
): [Settled, Settled][] {
  if (derived) {
    const before = answer === undefined ? possibleAnswers(question, undefined) : [answer];
    const after = possibleAnswers(question, derived.given);
    return before.flatMap((one) => after.map((other): [Settled, Settled] => [one, other]));
  }
  if (answer !== undefined) return shifted(shift, answer).map((after) => [answer, after]);
  const everything = possibleAnswers(question, undefined);
  const { fresh } = shift ?? {};
  return everything.flatMap((before) =>
    (fresh ?? [before]).map((after): [Settled, Settled] => [before, withTicks(after, shift)]),
  );
}

/** What an item can be secured and afterwards if its answer today is this one; undefined: it is not asked today. */
export function turnsOf(
  question: Question,
  { securing, measures, ...own }: Pick<Turn, 'shift' | 'derived' | 'securing' | 'measures'>,
  answer: Settled | undefined,
): Turned[] {
  const pairs = pairsOf(question, own, answer);
  // Consent is given or not, for securing and for the direction alike.
  const consents = securing.agreed === undefined && measures.agreed === undefined ? [false] : [false, true];
  const led = (each: Settled, { sure, agreed }: Aim, consent: boolean): Settled => {
    const first = improved(question, each, sure);
    return consent ? improved(question, first, agreed) : first;
  };
  return consents.flatMap((consent) =>
    pairs.map(([one, other]): Turned => [led(one, securing, consent), led(other, measures, consent)]),
  );
}

/** Whether nothing that happens concerns an item: it stays asked or not, and answered as it is. */
const isStill = ({ secured, after, shift, derived, securing, measures }: Turn): boolean =>
  secured.isAsToday &&
  after.isAsToday &&
  !shift &&
  !derived &&
  Object.keys(securing).length === 0 &&
  Object.keys(measures).length === 0;

const nowhere: Course = { today: undefined, secured: undefined, after: undefined, answer: undefined };

/**
 * Whether an item may take part at no moment: its question does not apply, or that may still turn out, today or, where it
 * is asked anew and nothing is assumed, afterwards.
 */
function canBeNowhere({ today: { item, visible, given }, shift }: Turn): boolean {
  const isOpenAnew = visible !== 'yes' && shift?.fresh === undefined;
  if (isOpenAnew && mayVanish(item.question, undefined)) return true;
  return (
    visible !== 'no' && (mayVanish(item.question, given) || (given !== undefined && isNotApplicable(given)))
  );
}

/** The courses of an item that nothing concerns. */
function stillCourses({ item: { question }, visible, given }: ItemState): Course[] {
  if (visible === 'no') return [];
  const courses = possibleAnswers(question, given).map((answer): Course => {
    const points = pointsOf(question, answer);
    return { today: points, secured: points, after: points, answer };
  });
  return visible === 'open' || mayVanish(question, given) ? [...courses, nowhere] : courses;
}

/**
 * The courses an item can take: over all possible answers of today, all assumptions, and with or without the consent of
 * others. An item that does not apply takes none. Source: docs/verfahren.md, Abschnitt 6 Nr. 3.
 */
export function coursesOf(turn: Turn): Course[] {
  const { today, shift, securing, measures } = turn;
  const { question } = today.item;
  if (isStill(turn)) return stillCourses(today);
  const named = [
    securing.sure,
    securing.agreed,
    measures.sure,
    measures.agreed,
    shift?.drops,
    shift?.adds,
  ].filter((each) => each !== undefined);
  const answers = possibleAnswers(question, today.given, named);
  const courses = new Map<string, Course>();
  for (const [now, then, last] of presences(turn)) {
    for (const answer of now ? answers : [undefined]) {
      for (const [secured, after] of turnsOf(question, turn, answer)) {
        const course = {
          today: now && answer !== undefined ? pointsOf(question, answer) : undefined,
          secured: then ? pointsOf(question, secured) : undefined,
          after: last ? pointsOf(question, after) : undefined,
          answer,
        };
        courses.set(Object.values(course).join(), course);
      }
    }
  }
  return canBeNowhere(turn) ? [...courses.values(), nowhere] : [...courses.values()];
}
