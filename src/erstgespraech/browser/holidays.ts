const DAY = 86_400_000;

/** Easter Sunday in milliseconds UTC. Source: Meeus, Astronomical Algorithms, ch. 8 (Gregorian calendar). */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}

/** Holidays in every Land: fixed ones as month and day, movable ones as days after Easter Sunday. */
const fixed = ['01-01', '05-01', '10-03', '12-25', '12-26'];
const movable = [-2, 1, 39, 50];

/** True when the day, `YYYY-MM-DD`, is a public holiday in all of Germany. Holidays of single Länder are not known. */
export function isHoliday(date: string): boolean {
  if (fixed.includes(date.slice(5))) return true;
  const sinceEaster = (Date.parse(`${date}T00:00:00Z`) - easter(Number(date.slice(0, 4)))) / DAY;
  return movable.includes(sinceEaster);
}
