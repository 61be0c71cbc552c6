import { describe, expect, it } from 'vitest';
import { laender, placeKinds } from '../../src/costs/matters.ts';
import { bodyInHead, bodyOf, executiveOf } from '../../src/entscheidungsgrundlage/gremien.ts';

describe('Namen der Gremien', () => {
  it.each([
    ['gemeinde', 'BY', 'der Gemeinderat'],
    ['gemeinde', 'SH', 'die Gemeindevertretung'],
    ['gemeinde', 'NI', 'der Rat'],
    ['markt', 'BY', 'der Marktgemeinderat'],
    ['stadt', 'BY', 'der Stadtrat'],
    ['stadt', 'BW', 'der Gemeinderat'],
    ['stadt', 'NW', 'der Rat'],
    ['stadt', 'HE', 'die Stadtverordnetenversammlung'],
    ['stadt', 'BB', 'die Stadtverordnetenversammlung'],
    ['verbandsgemeinde', 'RP', 'der Verbandsgemeinderat'],
    ['samtgemeinde', 'NI', 'der Samtgemeinderat'],
    ['amt', 'MV', 'der Amtsausschuss'],
    ['verwaltungsgemeinschaft', 'TH', 'die Gemeinschaftsversammlung'],
  ] as const)('%s in %s: %s', (kind, land, name) => {
    expect(bodyOf({ kind, land }).nominative).toBe(name);
  });

  it('sind neutral, wo Art oder Land fehlen oder es diese Art dort nicht gibt', () => {
    for (const place of [
      {},
      { land: 'BY' },
      { kind: 'stadt' },
      { kind: 'samtgemeinde', land: 'BY' },
    ] as const)
      expect(bodyOf(place).nominative).toBe('das zuständige Gremium');
    expect(bodyOf({ kind: 'verband' }).nominative).toBe('die Verbandsversammlung');
  });

  it('heißen für eine Stadt nie Gemeinderat, außer in Baden-Württemberg', () => {
    for (const land of laender)
      if (land !== 'BW') expect(bodyOf({ kind: 'stadt', land }).nominative).not.toContain('Gemeinde');
  });

  it('haben überall Artikel und Fürwort, die zusammenpassen', () => {
    const pronouns: Record<string, string> = { der: 'er', die: 'sie', das: 'es' };
    const accusatives: Record<string, string> = { der: 'den', die: 'die', das: 'das' };
    for (const kind of placeKinds)
      for (const land of laender)
        for (const { nominative, accusative, pronoun } of [
          bodyOf({ kind, land }),
          executiveOf({ kind, land }),
        ]) {
          const [article = '', ...name] = nominative.split(' ');
          expect(pronoun).toBe(pronouns[article]);
          expect(accusative).toBe([accusatives[article], ...name].join(' '));
        }
  });

  it('stehen im Kopf ohne Artikel, und gar nicht, wo keiner sicher ist', () => {
    expect(bodyInHead({ kind: 'stadt', land: 'HE' })).toBe('Stadtverordnetenversammlung');
    expect(bodyInHead({ body: 'Der Hauptausschuss' })).toBe('Hauptausschuss');
    expect(bodyInHead({})).toBeUndefined();
  });

  it('folgen den Worten der Kommune, wenn sie welche hat', () => {
    expect(bodyOf({ kind: 'stadt', land: 'BY', body: ' Hauptausschuss ' }).nominative).toBe('Hauptausschuss');
    expect(bodyOf({ kind: 'stadt', land: 'BY', body: '  ' }).nominative).toBe('der Stadtrat');
  });

  it('nennen in Hessen den, der ausführt', () => {
    expect(executiveOf({ kind: 'stadt', land: 'HE' }).accusative).toBe('den Magistrat');
    expect(executiveOf({ kind: 'gemeinde', land: 'HE' }).accusative).toBe('den Gemeindevorstand');
    expect(executiveOf({ kind: 'gemeinde', land: 'BY' }).accusative).toBe('die Verwaltung');
  });
});
