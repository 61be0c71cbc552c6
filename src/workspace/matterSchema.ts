import * as v from 'valibot';
import {
  laender,
  type Matters,
  markKinds,
  MATTER_LIMITS as most,
  placeKinds,
  pricePeriods,
  taxKinds,
} from '../costs/matters.ts';
import type { NumberAnswer } from '../questionnaire/answers.ts';
import { isRecord } from '../questionnaire/isRecord.ts';
import { isCalendarDate } from '../questionnaire/kinds/calendarDate.ts';
import { hasExactly } from '../questionnaire/kinds/kind.ts';
import { MOST_EURO } from '../questionnaire/kinds/money.ts';
import { dictionary, id, ids } from './fields.ts';

type Text = v.GenericSchema<unknown, string>;
const maybe = v.exactOptional;
const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= MOST_EURO;
const amount = v.custom<number>(isAmount);
const range = v.custom<NumberAnswer>(
  (value) =>
    isAmount(value) ||
    (isRecord(value) &&
      hasExactly(value, ['from', 'to']) &&
      isAmount(value.from) &&
      isAmount(value.to) &&
      value.from <= value.to),
);
const whole = (least: number, greatest: number) =>
  v.custom<number>((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= greatest);
const months = whole(0, 600);
const date = v.custom<string>((value) => typeof value === 'string' && isCalendarDate(value));
const yes = v.literal(true);
const few = <T extends v.GenericSchema>(item: T, count: number) => v.pipe(v.array(item), v.maxLength(count));
/** Things that have an id each, no two the same. */
const named = <T extends v.GenericSchema<unknown, { id: string }>>(item: T, count: number) =>
  v.pipe(
    few(item, count),
    v.check((list) => new Set(list.map((each) => each.id)).size === list.length),
  );

const contract = (text: Text) =>
  v.strictObject({
    id,
    name: text,
    end: maybe(date),
    isOpenEnded: maybe(yes),
    noticeMonths: maybe(months),
    renewalMonths: maybe(months),
  });
const offer = (text: Text) =>
  v.strictObject({
    id,
    name: text,
    direction: maybe(id),
    bausteine: ids,
    model: maybe(id),
    dated: maybe(date),
    validUntil: maybe(date),
    tax: v.picklist(taxKinds),
    taxRate: maybe(whole(0, 100)),
    single: maybe(range),
    running: maybe(range),
    per: v.picklist(pricePeriods),
    months: maybe(months),
    optionMonths: maybe(months),
    isOpenEnded: maybe(yes),
    priceRule: maybe(text),
  });
const figures = v.strictObject({ amounts: dictionary(range), none: ids, offers: maybe(ids) });

/**
 * Money, dates and the own word as they are stored. Whether they fit each other, and which items and directions there
 * are, is not for storage to say.
 * @param text for everything the user has written
 * @param long for the items of a resolution, which are longer
 */
export const mattersWith = (text: Text, long: Text): v.GenericSchema<unknown, Matters> =>
  v.strictObject({
    place: v.strictObject({
      kind: maybe(v.picklist(placeKinds)),
      land: maybe(v.picklist(laender)),
      body: maybe(text),
    }),
    contracts: named(contract(text), most.contracts),
    budget: v.strictObject({ date: maybe(date), year: maybe(whole(2000, 2200)) }),
    offers: named(offer(text), most.offers),
    money: v.strictObject({
      hourlyRate: maybe(range),
      workplaces: maybe(whole(1, 100_000)),
      today: figures,
      directions: v.pipe(
        dictionary(figures),
        v.check((found) => Object.keys(found).length <= most.directions),
      ),
    }),
    mustHaves: v.strictObject({
      ids: v.pipe(ids, v.maxLength(most.mustHaves)),
      own: maybe(text),
      costLimit: maybe(amount),
    }),
    marks: dictionary(v.strictObject({ kind: v.picklist(markKinds), reason: text })),
    resolution: maybe(
      v.strictObject({ items: few(long, most.resolution), ground: few(long, most.resolution) }),
    ),
  });
