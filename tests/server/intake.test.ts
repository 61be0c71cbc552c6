import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIntake, type IntakeParts } from '../../server/intake.ts';
import { createLimits } from '../../server/limits.ts';
import { createProofOfWork } from '../../server/proofOfWork.ts';
import type { ContactRequest } from '../../src/erstgespraech/contract/request.ts';
import { samplePdf, sampleRequest, solve, temporaryStore } from './support.ts';

function desk(change: Partial<IntakeParts> = {}) {
  const store = temporaryStore();
  const proofOfWork = createProofOfWork(4, 0);
  const failures: unknown[] = [];
  const limits = createLimits(1000, 1000, 1000);
  const intake = createIntake({
    store,
    proofOfWork,
    limits,
    onFailure: (error) => failures.push(error),
    ...change,
  });
  const envelope = (request: unknown, more: object = {}) => ({
    request,
    proof: solve(proofOfWork.task(1000)),
    website: '',
    ...more,
  });
  const raw = (body: string | Buffer, now = 1000) => intake(Buffer.from(body), 'client', now);
  const send = (request: unknown, more: object = {}, now = 1000) =>
    raw(JSON.stringify(envelope(request, more)), now);
  return { store, failures, envelope, raw, send };
}

describe('Annahme einer Anfrage', () => {
  it('nimmt sie an, sobald sie gespeichert ist, und nennt die Vorgangsnummer', async () => {
    const { store, send } = desk();
    const request = sampleRequest({ id: '0198a3f2-1c2d-4e5f-8a9b-0c1d2e3f4a5b', pdf: samplePdf(2000) });
    expect(await send(request)).toEqual({ status: 202, body: { accepted: true, receipt: '0198-A3F2' } });
    expect((await store.read(request.id))?.request).toEqual(request);
  });

  it('Störung 46: eine Wiederholung unter derselben Kennung wird bestätigt, aber nicht noch einmal gespeichert', async () => {
    const { store, send } = desk();
    const request = sampleRequest();
    expect((await send(request)).status).toBe(202);
    expect((await send(request)).status).toBe(200);
    expect((await send({ ...request, name: ` ${request.name} ` })).status).toBe(200);
    expect(await store.rows()).toHaveLength(1);
  });

  it('Störung 48: anderer Inhalt unter derselben Kennung wird abgelehnt, der erste bleibt', async () => {
    const { store, send } = desk();
    const request = sampleRequest({ pdf: samplePdf(500, 'a') });
    await send(request);
    for (const other of [
      { ...request, anliegen: 'anders' },
      { ...request, pdf: samplePdf(500, 'b') },
    ]) {
      expect(await send(other)).toEqual({ status: 409, body: { error: 'kennung' } });
    }
    expect((await store.read(request.id))?.request).toEqual(request);
  });

  it('Störung 49: nennt bei zu vielen Anfragen die Wartezeit; eine Wiederholung kostet nichts', async () => {
    const { send } = desk({ limits: createLimits(6, 1, 100) });
    const request = sampleRequest();
    expect((await send(request)).status).toBe(202);
    expect(await send(sampleRequest())).toEqual({ status: 429, body: { error: 'zu_viele', wait: 600 } });
    expect((await send(request)).status).toBe(200);
  });

  it('Störung 50: verlangt für eine abgelaufene Aufgabe eine neue', async () => {
    const { send, envelope, raw } = desk();
    const request = sampleRequest();
    const { proof } = envelope(request);
    expect(await send(request, { proof }, 3_000_000)).toEqual({ status: 403, body: { error: 'nachweis' } });
    expect((await raw(JSON.stringify(envelope(request)))).status).toBe(202);
  });

  it('nimmt mit einer Aufgabe keine zweite Anfrage an', async () => {
    const { send, envelope } = desk();
    const { proof } = envelope({});
    expect((await send(sampleRequest(), { proof })).status).toBe(202);
    expect((await send(sampleRequest(), { proof })).status).toBe(403);
  });

  it('nimmt ein in Sekundenbruchteilen ausgefülltes Formular noch nicht an', async () => {
    const proofOfWork = createProofOfWork(4, 3000);
    const { send } = desk({ proofOfWork });
    const proof = solve(proofOfWork.task(1000));
    const request = sampleRequest();
    expect(await send(request, { proof }, 1100)).toEqual({
      status: 429,
      body: { error: 'zu_frueh', wait: 3 },
    });
    expect((await send(request, { proof }, 4000)).status).toBe(202);
  });

  it('weist ab, wer das unsichtbare Feld ausfüllt, und behauptet nicht, die Anfrage sei angenommen', async () => {
    const { store, send } = desk();
    expect(await send(sampleRequest(), { website: 'https://spam.example' })).toMatchObject({
      status: 422,
      body: { error: 'felder', fields: { website: expect.any(String) } },
    });
    expect(await store.rows()).toEqual([]);
  });

  it('nennt Fehler in Feldern wie das Formular', async () => {
    const { send } = desk();
    expect(await send({ ...sampleRequest(), email: 'a@b.example\r\nBcc: x@y.example', zusatz: 1 })).toEqual({
      status: 422,
      body: { error: 'felder', fields: { email: expect.any(String), form: expect.any(String) } },
    });
  });

  it.each([
    ['kein JSON', '{'],
    ['kein UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['leer', ''],
    ['eine Liste', '[]'],
    ['nichts', 'null'],
    [
      'unbekannte Angabe',
      JSON.stringify({ request: sampleRequest(), proof: { task: '', answer: 0 }, website: '', x: 1 }),
    ],
    ['Aufgabe fehlt', JSON.stringify({ request: sampleRequest(), website: '' })],
    [
      'Antwort ist keine Zahl',
      JSON.stringify({ request: sampleRequest(), proof: { task: '', answer: '0' }, website: '' }),
    ],
    ['tief verschachtelt', '['.repeat(200_000)],
  ])('lehnt Unlesbares ab: %s', async (_, body) => {
    const { store, raw } = desk();
    expect(await raw(body)).toEqual({ status: 400, body: { error: 'unlesbar' } });
    expect(await store.rows()).toEqual([]);
  });

  it('Störung 53: sagt bei vollem Speicher, dass nichts angenommen wurde', async () => {
    const store = {
      ...temporaryStore(),
      accept: () => Promise.reject(new Error('database or disk is full')),
    };
    const { send, failures } = desk({ store });
    expect(await send(sampleRequest())).toEqual({ status: 503, body: { error: 'speicher', wait: 30 } });
    expect(String(failures[0])).toContain('full');
  });

  it('bleibt bei beliebigem Inhalt bei einer geregelten Antwort', async () => {
    const { raw, envelope } = desk();
    const request: fc.Arbitrary<Partial<Record<keyof ContactRequest, unknown>>> = fc.record(
      { id: fc.anything(), windows: fc.anything(), pdf: fc.anything(), topic: fc.anything() },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(request, fc.anything(), async (change, proof) => {
        const sample = { ...sampleRequest({ id: randomUUID() }), ...change };
        for (const more of [{}, { proof }]) {
          const { status } = await raw(JSON.stringify(envelope(sample, more)));
          expect([202, 200, 400, 403, 409, 422]).toContain(status);
        }
      }),
    );
  });
});
