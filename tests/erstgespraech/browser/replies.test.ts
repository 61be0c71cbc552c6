import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReply } from '../../../src/erstgespraech/browser/replies.ts';
import type { ErrorCode } from '../../../src/erstgespraech/contract/protocol.ts';

const refused = (status: number, error: ErrorCode, more = {}) => readReply(status, { error, ...more });

describe('Antwort des Dienstes', () => {
  it('ist eine Annahme nur mit Vorgangsnummer, neu (202) oder wiederholt (200)', () => {
    const body = { accepted: true, receipt: '0198-A3F2' };
    for (const status of [200, 202])
      expect(readReply(status, body)).toEqual({ kind: 'accepted', receipt: '0198-A3F2' });
  });

  it('ist keine Annahme, wenn ein Server ohne den Dienst irgendetwas mit 200 beantwortet', () => {
    for (const body of [
      undefined,
      '<!doctype html>',
      {},
      [],
      null,
      { accepted: true },
      { accepted: 'true', receipt: 'x' },
    ])
      expect(readReply(200, body)).toMatchObject({ kind: 'failed' });
    expect(readReply(500, { accepted: true, receipt: 'x' }).kind).toBe('failed');
  });

  it('zeigt bei 422 die Felder, die nicht angenommen wurden', () => {
    const fields = { email: 'Bitte geben Sie Ihre E-Mail-Adresse an.' };
    expect(refused(422, 'felder', { fields })).toMatchObject({ kind: 'invalid', errors: fields });
  });

  it('nennt das unsichtbare Feld, wenn der Browser es ausgefüllt hat', () => {
    const result = refused(422, 'felder', { fields: { website: 'Bitte lassen Sie dieses Feld leer.' } });
    expect(result).toMatchObject({
      kind: 'autofilled',
      message: expect.stringContaining('unsichtbares Feld'),
    });
  });

  it('Störung 48: fragt bei 409 nach, statt still neu zu senden', () => {
    expect(refused(409, 'kennung')).toMatchObject({
      kind: 'changed',
      message: expect.stringContaining('anderem Inhalt'),
    });
  });

  it('Störung 49: sagt bei 429, wie lange zu warten ist', () => {
    expect(refused(429, 'zu_viele', { wait: 90 })).toMatchObject({ kind: 'later', seconds: 90 });
    expect(readReply(429, undefined, '12')).toMatchObject({ kind: 'later', seconds: 12 });
  });

  it.each(['ausgelastet', 'speicher'] as const)('sagt bei 503 (%s), dass nichts gespeichert ist', (code) => {
    expect(refused(503, code, { wait: 30 })).toMatchObject({
      kind: 'later',
      seconds: 30,
      message: expect.stringContaining('nichts gespeichert'),
    });
  });

  it('rät bei 413, das PDF wegzulassen oder einen anderen Weg zu nehmen', () => {
    for (const result of [refused(413, 'zu_gross'), readReply(413, '<html>')])
      expect(result).toMatchObject({ kind: 'failed', message: expect.stringContaining('PDF') });
  });

  it('erkennt, was sich ohne Zutun beheben lässt', () => {
    expect(refused(403, 'nachweis')).toEqual({ kind: 'newProof' });
    expect(refused(429, 'zu_frueh', { wait: 2 })).toEqual({ kind: 'tooEarly', seconds: 2 });
  });

  it('hat für jede andere Antwort einen deutschen Satz', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.jsonValue(), (status, body) => {
        const result = readReply(status, body);
        expect('message' in result && result.message).toMatch(/^[A-ZÄÖÜ].*\.$/);
      }),
    );
  });
});
