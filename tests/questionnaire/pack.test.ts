import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/questionnaire/pack.ts';
import { realQuestionnaire } from '../support/real.ts';

const travel = (packed: unknown) => JSON.parse(JSON.stringify(packed));
const sizeOf = (value: unknown) => JSON.stringify(value).length;

describe('verkürzter Fragebogen', () => {
  it('kommt Zeichen für Zeichen so an, wie er geschrieben wurde', () => {
    const packed = travel(pack(realQuestionnaire));
    expect(unpack(packed)).toEqual(realQuestionnaire);
    expect(sizeOf(packed)).toBeLessThan(0.9 * sizeOf(realQuestionnaire));
  });

  it('behält eigene Wörter einer Zeile, auch wenn nur der Hinweis abweicht oder fehlt', () => {
    const words = fc.constantFrom('Server', 'Netz', 'a', '*', 'each');
    const hint = fc.option(words, { nil: undefined });
    const baustein = fc.record({ name: words, hint, weight: fc.constantFrom(1, 2) });
    const row = fc.record({ label: words, hint, weight: fc.constantFrom(1, 2) });
    const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 3, maxLength: 3 });
    const ids = ['netz', 'server', 'a'];
    const named = (parts: object[]) =>
      parts.map((part, index) => ({ id: ids[index], label: '-', name: '-', ...part }));
    fc.assert(
      fc.property(some(baustein), some(row), some(row), (bausteine, rows, options) => {
        const questionnaire = travel({
          bausteine: named(bausteine),
          tasks: [],
          sections: [
            {
              questions: [
                { kind: 'matrix', rows: named(rows), options: named(options) },
                { kind: 'multi', options: named(options) },
              ],
            },
          ],
          measures: [{ sets: named(rows).map(({ id }) => ({ question: `d_export@${id}`, to: 'ja' })) }],
        });
        expect(unpack(travel(pack(questionnaire)))).toEqual(questionnaire);
      }),
    );
  });
});
