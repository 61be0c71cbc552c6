import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headersFile, headersFrom, styleHash } from '../../../tools/site/headers.ts';

describe('Kopfzeilen der Website', () => {
  const headersFor = headersFrom(headersFile([styleHash('body{}')]));

  it('gibt jeder Seite die Sicherheitsregeln und lässt sie jedes Mal neu erfragen', () => {
    expect(headersFor('/fragen/')).toMatchObject({
      'Content-Security-Policy': expect.stringContaining("default-src 'none'"),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-cache',
    });
  });

  it('lässt Dateien mit Prüfsumme im Namen ein Jahr lang unverändert gelten', () => {
    const headers = headersFor('/assets/x-123.js');
    expect(headers['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(headers['Content-Security-Policy']).toBeDefined();
  });

  it('erlaubt weder eingebettete Skripte noch fremde Ziele', () => {
    const policy = contentSecurityPolicy([]);
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toMatch(/https?:/);
    expect(policy).not.toMatch(/'unsafe-eval'/);
  });

  it('lässt eingebettetes CSS nur mit seiner Prüfsumme zu', () => {
    expect(headersFor('/')['Content-Security-Policy']).toContain(
      "style-src 'self' 'sha256-P1z9tCkBvO/YGQFqHN1KWkjXNuSMTNMOHU/oEAIotrU='".replace(
        /'sha256-[^']*'/,
        styleHash('body{}'),
      ),
    );
    expect(styleHash('body{}')).not.toBe(styleHash('body{} '));
  });
});
