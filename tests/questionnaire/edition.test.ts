import { describe, expect, it } from 'vitest';
import { compareVersions, editionNotice, editionOf } from '../../src/questionnaire/edition.ts';

const here = { id: 'gesamtbetrachtung', version: '1.2.0', title: 'Gesamtbetrachtung' };

describe('Fassung der Antworten', () => {
  it.each([
    ['1.2.0', 'same'],
    ['1.2', 'same'],
    ['1.1.9', 'older'],
    ['1.10.0', 'newer'],
    ['2.0.0', 'newer'],
    ['heute', 'unknown'],
  ])('%s ist gegenüber 1.2.0: %s', (version, edition) => {
    expect(editionOf({ id: here.id, version }, [{ id: 'anderer', version: '9.0.0' }, here])).toBe(edition);
  });

  it('kennt nur die vorhandenen Fragebögen', () => {
    expect(editionOf({ id: 'andererbogen', version: '1.2.0' }, [here])).toBe('unknown');
  });

  it('vergleicht Zahl für Zahl', () => {
    expect(compareVersions('1.9.0', '1.10.0')).toBeLessThan(0);
    expect(compareVersions('2.0.0', '1.99.99')).toBeGreaterThan(0);
    expect(compareVersions('1.0.0', '1.0.0-rc1')).toBeUndefined();
  });

  it('sagt, wenn die Fassung neuer oder unbekannt ist, und sonst nichts', () => {
    const notice = (version: string) => editionNotice({ id: here.id, version }, here);
    expect(notice('9.9.9')).toMatch(
      /^Die Antworten stammen aus der neueren Fassung 9\.9\.9 .* Fassung 1\.2\.0/,
    );
    expect(notice('heute')).toContain('aus der unbekannten Fassung heute');
    expect([notice('1.2.0'), notice('1.0.0')]).toEqual([undefined, undefined]);
  });

  it('sagt, wenn die Antworten zu einem anderen Fragebogen gehören', () => {
    const notice = editionNotice({ id: 'andererbogen', version: '1.2.0' }, here);
    expect(notice).toMatch(
      /gehören zum Fragebogen „andererbogen“.*Gelesen werden sie mit „Gesamtbetrachtung“/,
    );
  });
});
