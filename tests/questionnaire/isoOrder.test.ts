import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoOrder } from '../../src/questionnaire/isoOrder.ts';

it('ordnet Zeitpunkte, wie sie aufeinander folgen', () => {
  const moment = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      expect(isoOrder(a.toISOString(), b.toISOString())).toBe(Math.sign(a.getTime() - b.getTime()));
    }),
  );
});
