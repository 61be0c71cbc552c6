import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastOfFormerEditions, thin } from '../../src/workspace/revisions.ts';

const now = Date.parse('2026-11-23T10:00:00Z');
const minutesAgo = (minutes: number) => ({
  changedAt: new Date(now - minutes * 60_000).toISOString(),
  minutes,
});
const kept = (...ages: number[]) => thin(ages.map(minutesAgo), now).map(({ minutes }) => minutes);

it('behält je einen Stand der letzten Minute, zehn Minuten, Stunde, des Tages und davor', () => {
  expect(kept(0.1, 0.5, 2, 5, 9, 20, 50, 100, 1000, 2000, 9000)).toEqual([2000, 1000, 50, 9, 0.5]);
});

it('lässt sich von einem beschädigten früheren Stand nicht aufhalten', () => {
  const damaged = [
    { changedAt: 'gestern' },
    {} as { changedAt: string },
    { changedAt: 5 as unknown as string },
  ];
  expect(thin([...damaged, minutesAgo(2)], now)).toContainEqual(minutesAgo(2));
});

it('behält immer den Stand von vor der Sitzung', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 }), (pauses) => {
      let revisions = [minutesAgo(3000)];
      let clock = now;
      for (const pause of pauses) {
        clock += pause * 1000;
        revisions = thin([...revisions, { changedAt: new Date(clock).toISOString(), minutes: 0 }], clock);
        expect(revisions.length).toBeLessThanOrEqual(5);
      }
      expect(revisions).toContainEqual(minutesAgo(3000));
    }),
  );
});

it('hält von jeder früheren Fassung den letzten Stand fest', () => {
  const revision = (number: number, formatVersion: number, version: string) => ({
    revision: number,
    formatVersion,
    questionnaire: { id: 'g', version },
  });
  const revisions = [
    revision(4, 2, '2.0.0'),
    revision(1, 1, '1.0.0'),
    revision(2, 1, '1.0.0'),
    revision(3, 2, '1.0.0'),
  ];
  const kept = lastOfFormerEditions(revisions, revision(5, 2, '2.0.0'));
  expect(kept.map((each) => each.revision)).toEqual([2, 3]);
});
