import { describe, expect, it } from 'vitest';
import { planTicks } from '../../../bench/aufwand/ticksPlan.ts';

const offered = ['Server', 'Netz', 'E-Mail', 'Website', 'Telefonie'];
const plan = (wanted: string[], hasAll = true) =>
  planTicks({ title: 'Welche Teile?', offered, wanted, none: 'Keiner', hasAll }).map(({ name }) => name);

describe('Kreuze setzen', () => {
  it('geht eines nach dem anderen, solange das nicht mehr Klicks kostet', () => {
    expect(plan(['Netz', 'E-Mail', 'Website'])).toEqual(['Netz', 'E-Mail', 'Website']);
  });

  it('beginnt mit allen, wenn nur wenige wegfallen', () => {
    expect(plan(['Server', 'Netz', 'E-Mail', 'Website'])).toEqual(['Alle ankreuzen', 'Telefonie']);
    expect(plan(['Server', 'Netz', 'E-Mail', 'Website'], false)).toHaveLength(4);
  });

  it('sagt ausdrücklich, dass nichts zutrifft', () => {
    expect(plan([])).toEqual(['Keiner']);
  });
});
