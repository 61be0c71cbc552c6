import { daysBetween, weekdayOf } from './days.ts';
import type { Land } from './matters.ts';

/** Easter Sunday. Source: Meeus, Astronomical Algorithms, ch. 8 (Gregorian calendar). */
function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return new Date(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1)).toISOString().slice(0, 10);
}

/** Holidays in every Land: fixed ones as month and day, movable ones as days after Easter Sunday. */
const everywhere = { fixed: ['01-01', '05-01', '10-03', '12-25', '12-26'], movable: [-2, 1, 39, 50] };

const EPIPHANY = '01-06';
const WOMENS_DAY = '03-08';
const ASSUMPTION = '08-15';
const CHILDRENS_DAY = '09-20';
const REFORMATION = '10-31';
const ALL_SAINTS = '11-01';
const EASTER = 0;
const PENTECOST = 49;
const CORPUS_CHRISTI = 60;

/**
 * What each Land has beside them, by its law on holidays as of 2026. Days that only some places of a Land keep are left
 * out: Mariä Himmelfahrt and Friedensfest in Bavaria, Fronleichnam in Saxony and Thuringia.
 */
const ofLand: Record<Land, { fixed?: string[]; movable?: number[]; once?: string[] }> = {
  BW: { fixed: [EPIPHANY, ALL_SAINTS], movable: [CORPUS_CHRISTI] },
  BY: { fixed: [EPIPHANY, ALL_SAINTS], movable: [CORPUS_CHRISTI] },
  BE: { fixed: [WOMENS_DAY], once: ['2025-05-08', '2028-06-17'] },
  BB: { fixed: [REFORMATION], movable: [EASTER, PENTECOST] },
  HB: { fixed: [REFORMATION] },
  HH: { fixed: [REFORMATION] },
  HE: { movable: [EASTER, PENTECOST, CORPUS_CHRISTI] },
  MV: { fixed: [WOMENS_DAY, REFORMATION] },
  NI: { fixed: [REFORMATION] },
  NW: { fixed: [ALL_SAINTS], movable: [CORPUS_CHRISTI] },
  RP: { fixed: [ALL_SAINTS], movable: [CORPUS_CHRISTI] },
  SL: { fixed: [ASSUMPTION, ALL_SAINTS], movable: [CORPUS_CHRISTI] },
  SN: { fixed: [REFORMATION] },
  ST: { fixed: [EPIPHANY, REFORMATION] },
  SH: { fixed: [REFORMATION] },
  TH: { fixed: [CHILDRENS_DAY, REFORMATION] },
};

const WEDNESDAY = 3;
/** Buß- und Bettag: the Wednesday before 23 November. */
const isPenanceDay = (day: string): boolean =>
  weekdayOf(day) === WEDNESDAY && day.slice(5) >= '11-16' && day.slice(5) <= '11-22';

/**
 * True when the day, `YYYY-MM-DD`, is a public holiday in the whole Land, or, without one, in all of Germany. Holidays
 * of single places are not known.
 */
export function isHoliday(day: string, land?: Land): boolean {
  const { fixed = [], movable = [], once = [] } = land === undefined ? {} : ofLand[land];
  if ([...everywhere.fixed, ...fixed].includes(day.slice(5)) || once.includes(day)) return true;
  if (land === 'SN' && isPenanceDay(day)) return true;
  const sinceEaster = daysBetween(easter(Number(day.slice(0, 4))), day);
  return [...everywhere.movable, ...movable].includes(sinceEaster);
}
