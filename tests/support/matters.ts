import fc from 'fast-check';
import {
  laender,
  MATTER_LIMITS,
  type Matters,
  markKinds,
  placeKinds,
  taxKinds,
} from '../../src/costs/matters.ts';
import { anyText } from './anyText.ts';

const id = fc.stringMatching(/^[a-z][a-zA-Z0-9_]{0,12}$/);
const euro = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);
const amount = fc.oneof(
  euro,
  fc.tuple(euro, euro).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
);
const day = fc
  .date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2099-12-31') })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((each) => each.slice(0, 7)),
);
const months = fc.integer({ min: 0, max: 600 });
const figures = fc.record(
  { amounts: fc.dictionary(id, amount), none: fc.uniqueArray(id), offers: fc.uniqueArray(id) },
  { requiredKeys: ['amounts', 'none'] },
);
const some = <T>(of: fc.Arbitrary<T>, most: number) => fc.array(of, { maxLength: most });
const unique = <T extends { id: string }>(of: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(of, { maxLength, selector: (each) => each.id });

/** What can be stored of money, dates and the own word. */
export const anyMatters = (text: fc.Arbitrary<string> = anyText({ maxLength: 40 })): fc.Arbitrary<Matters> =>
  fc.record(
    {
      place: fc.record(
        { kind: fc.constantFrom(...placeKinds), land: fc.constantFrom(...laender), body: text },
        { requiredKeys: [] },
      ),
      contracts: unique(
        fc.record(
          {
            id,
            name: text,
            end: date,
            isOpenEnded: fc.constant(true as const),
            noticeMonths: months,
            renewalMonths: months,
          },
          { requiredKeys: ['id', 'name'] },
        ),
        MATTER_LIMITS.contracts,
      ),
      budget: fc.record({ date, year: fc.integer({ min: 2000, max: 2200 }) }, { requiredKeys: [] }),
      offers: unique(
        fc.record(
          {
            id,
            name: text,
            direction: id,
            bausteine: fc.uniqueArray(id),
            model: id,
            dated: day,
            validUntil: day,
            tax: fc.constantFrom(...taxKinds),
            taxRate: fc.constantFrom(0, 7, 19),
            single: amount,
            running: amount,
            per: fc.constantFrom('monat' as const, 'jahr' as const),
            months,
            optionMonths: months,
            isOpenEnded: fc.constant(true as const),
            priceRule: text,
          },
          { requiredKeys: ['id', 'name', 'bausteine', 'tax', 'per'] },
        ),
        MATTER_LIMITS.offers,
      ),
      money: fc.record(
        {
          hourlyRate: amount,
          workplaces: fc.integer({ min: 1, max: 100_000 }),
          today: figures,
          directions: fc.dictionary(id, figures, { maxKeys: MATTER_LIMITS.directions }),
        },
        { requiredKeys: ['today', 'directions'] },
      ),
      mustHaves: fc.record(
        { ids: fc.uniqueArray(id, { maxLength: MATTER_LIMITS.mustHaves }), own: text, costLimit: euro },
        { requiredKeys: ['ids'] },
      ),
      marks: fc.dictionary(id, fc.record({ kind: fc.constantFrom(...markKinds), reason: text })),
      resolution: fc.record({ items: some(text, 5), ground: some(text, 5) }),
    },
    {
      requiredKeys: ['place', 'contracts', 'budget', 'offers', 'money', 'mustHaves', 'marks'],
      noNullPrototype: true,
    },
  );
