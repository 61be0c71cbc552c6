import { type Effort, minutesOf } from '../../bench/aufwand/effort.ts';
import { type Measured, measure, type Run, runs } from '../../bench/aufwand/measure.ts';
import { screensTable } from '../../bench/aufwand/table.ts';
import { wantedReading } from '../../bench/aufwand/wanted.ts';
import { expect, test } from './fixture.ts';

const wanted = wantedReading();

/** Counted, and a little room except where it is the goal: whoever goes past it has made the way longer. */
const limits = {
  mouse: { clicks: 120, screens: 18, minutes: 20 },
  keys: { keys: 635, screens: 18 },
  touch: { clicks: 204, screens: 72 },
} satisfies Record<keyof typeof runs, Partial<Effort> & { minutes?: number }>;

for (const [id, run] of Object.entries(runs) as [keyof typeof runs, Run][]) {
  test(`Aufwand mit 17 Bausteinen: ${run.name}`, async ({ page, baseURL }) => {
    const found: Measured = await measure(page, run, baseURL ?? '', wanted);
    // The person really has answered everything, and nothing else.
    expect(found.differences).toEqual([]);
    const counted = { ...found.effort, minutes: minutesOf(found.effort) };
    const over = Object.entries(limits[id]).filter(
      ([what, limit]) => counted[what as keyof typeof counted] > limit,
    );
    expect(over, screensTable(found.perScreen)).toEqual([]);
  });
}
