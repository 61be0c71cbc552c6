import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toggleChoice } from '../../src/ui/choices.ts';

describe('Ankreuzen mit ausschließenden Antworten', () => {
  const exclusive = ['nichts', 'unknown'];

  it('nimmt alles andere weg, wenn eine ausschließende Antwort gewählt wird', () => {
    expect(toggleChoice(['a', 'b'], 'nichts', exclusive)).toEqual(['nichts']);
    expect(toggleChoice(['nichts'], 'unknown', exclusive)).toEqual(['unknown']);
  });

  it('nimmt die ausschließende Antwort weg, wenn etwas anderes gewählt wird', () => {
    expect(toggleChoice(['nichts'], 'a', exclusive)).toEqual(['a']);
  });

  it('hält nie eine ausschließende neben einer anderen Antwort', () => {
    const id = fc.constantFrom('a', 'b', 'c', ...exclusive);
    fc.assert(
      fc.property(fc.array(id), (clicks) => {
        const ticked = clicks.reduce<string[]>((now, click) => toggleChoice(now, click, exclusive), []);
        return ticked.length < 2 || !ticked.some((each) => exclusive.includes(each));
      }),
    );
  });

  it('macht einen Klick mit einem zweiten rückgängig', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(ids, fc.constantFrom('a', 'b', 'c'), (ticked, click) => {
        const twice = toggleChoice(toggleChoice(ticked, click, exclusive), click, exclusive);
        expect(twice.toSorted()).toEqual(ticked.toSorted());
      }),
    );
  });
});
