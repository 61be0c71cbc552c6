import { describe, expect, it, vi } from 'vitest';
import {
  checkService,
  createTransmission,
  type Environment,
} from '../../../src/erstgespraech/browser/transmission.ts';
import { paths, type Submission } from '../../../src/erstgespraech/contract/protocol.ts';
import { sampleRequest } from '../sampleRequest.ts';

type Answer = { status?: number; body?: unknown; headers?: Record<string, string> } | Error;
const lost = () => new TypeError('Failed to fetch');
const timedOut = () => new DOMException('timed out', 'TimeoutError');
const accepted: Answer = { status: 202, body: { accepted: true, receipt: '0198-A3F2' } };
const proofNotTaken: Answer = { status: 403, body: { error: 'nachweis' } };

/** A service that gives one answer after the other to `POST`, and a new task to every question for one. */
function service(...answers: Answer[]) {
  const submissions: Submission[] = [];
  let tasks = 0;
  const reply = (answer: Answer | undefined): Promise<Response> => {
    if (answer instanceof Error || answer instanceof DOMException) return Promise.reject(answer);
    const { status = 200, body, headers = {} } = answer ?? {};
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return Promise.resolve(new Response(text, { status, headers }));
  };
  const fetch: Environment['fetch'] = (url, options) => {
    if (String(url) === paths.task) {
      tasks += 1;
      return reply({ body: { task: `aufgabe-${tasks}`, bits: 16, notBefore: 3, expires: 1200 } });
    }
    submissions.push(JSON.parse(String(options?.body)));
    return reply(answers.length > 1 ? answers.shift() : answers[0]);
  };
  const environment = {
    fetch,
    solve: vi.fn(async () => 42),
    wait: vi.fn(async () => undefined),
    now: vi.fn(() => 0),
    isOnline: vi.fn(() => true),
  };
  return { ...environment, submissions, tasks: () => tasks, transmission: createTransmission(environment) };
}

describe('Senden', () => {
  it('löst die Aufgabe, sendet die Anfrage und gibt die Vorgangsnummer zurück', async () => {
    const { transmission, submissions } = service(accepted);
    expect(await transmission.send(sampleRequest, '')).toEqual({ kind: 'accepted', receipt: '0198-A3F2' });
    expect(submissions).toEqual([
      { request: sampleRequest, proof: { task: 'aufgabe-1', answer: 42 }, website: '' },
    ]);
  });

  it('rechnet voraus, ohne schon etwas zu senden', async () => {
    const { transmission, tasks, submissions, solve } = service(accepted);
    transmission.prepare();
    transmission.prepare();
    await vi.waitFor(() => expect(solve).toHaveBeenCalledTimes(1));
    expect(submissions).toEqual([]);
    await transmission.send(sampleRequest, '');
    expect(tasks()).toBe(1);
  });

  it('Störung 50: holt unbemerkt eine neue Aufgabe, wenn die alte beim Ausfüllen abgelaufen ist', async () => {
    const { transmission, now, submissions } = service(accepted);
    transmission.prepare();
    now.mockReturnValue(21 * 60_000);
    expect(await transmission.send(sampleRequest, '')).toMatchObject({ kind: 'accepted' });
    expect(submissions.map(({ proof }) => proof.task)).toEqual(['aufgabe-2']);
  });

  it('holt eine neue Aufgabe, wenn der Dienst die alte nach einem Neustart nicht mehr kennt', async () => {
    const { transmission, submissions } = service(proofNotTaken, accepted);
    expect(await transmission.send(sampleRequest, '')).toMatchObject({ kind: 'accepted' });
    expect(submissions.map(({ proof }) => proof.task)).toEqual(['aufgabe-1', 'aufgabe-2']);
  });

  it('wartet von selbst ab, bis der Dienst die Lösung einer neuen Aufgabe nimmt', async () => {
    const { transmission, wait, now, solve } = service(accepted);
    await transmission.send(sampleRequest, '');
    expect(wait).toHaveBeenCalledWith(3000);
    wait.mockClear();
    transmission.prepare();
    await vi.waitFor(() => expect(solve).toHaveBeenCalledTimes(2));
    now.mockReturnValue(60_000);
    await transmission.send(sampleRequest, '');
    expect(wait).not.toHaveBeenCalled();
  });

  it('wartet, wenn es dem Dienst zu schnell ging, und sendet dann von selbst', async () => {
    const { transmission, wait } = service({ status: 429, body: { error: 'zu_frueh', wait: 2 } }, accepted);
    expect(await transmission.send(sampleRequest, '')).toMatchObject({ kind: 'accepted' });
    expect(wait).toHaveBeenCalledWith(2000);
  });

  it('gibt nach drei Versuchen auf, statt endlos zu wiederholen', async () => {
    const { transmission, submissions } = service(proofNotTaken);
    expect(await transmission.send(sampleRequest, '')).toMatchObject({ kind: 'failed' });
    expect(submissions).toHaveLength(3);
  });

  it('Störung 46: wiederholt nach einem Abbruch der Verbindung unter derselben Kennung', async () => {
    const { transmission, submissions } = service(lost(), lost(), { ...accepted, status: 200 });
    expect(await transmission.send(sampleRequest, '')).toMatchObject({ kind: 'accepted' });
    expect(new Set(submissions.map(({ request }) => request.id))).toEqual(new Set([sampleRequest.id]));
  });

  it.each([
    ['ohne Netz', [lost()], false, /keine Verbindung zum Internet/],
    ['bei dauerhaftem Abbruch', [lost()], true, /nicht zu erreichen/],
    ['bei Zeitüberschreitung', [timedOut()], true, /Ob die Anfrage angekommen ist, ist offen/],
    ['bei 500', [{ status: 500, body: { error: 'intern' } }], true, /nicht angenommen/],
    ['bei 502 eines Vermittlers', [{ status: 502, body: '<html>' }], true, /nichts gespeichert/],
    [
      'bei einer Seite statt einer Antwort',
      [{ status: 200, body: '<!doctype html>' }],
      true,
      /nicht zu erreichen/,
    ],
  ] as [string, Answer[], boolean, RegExp][])(
    'Störung 46: sagt %s, woran es liegt',
    async (_, answers, online, words) => {
      const { transmission, isOnline } = service(...answers);
      isOnline.mockReturnValue(online);
      const result = await transmission.send(sampleRequest, '');
      expect(result.kind).not.toBe('accepted');
      expect('message' in result && result.message).toMatch(words);
    },
  );

  it('wiederholt nach einer Zeitüberschreitung nicht von selbst', async () => {
    const { transmission, submissions } = service(timedOut());
    await transmission.send(sampleRequest, '');
    expect(submissions).toHaveLength(1);
  });

  it('rechnet für einen neuen Versuch nach einer Absage nicht noch einmal', async () => {
    const { transmission, tasks } = service({ status: 503, body: { error: 'speicher', wait: 30 } }, accepted);
    expect(await transmission.send(sampleRequest, '')).toMatchObject({ kind: 'later', seconds: 30 });
    expect(await transmission.send(sampleRequest, '')).toMatchObject({ kind: 'accepted' });
    expect(tasks()).toBe(1);
  });

  it('sagt, wenn dieses Gerät den Nachweis nicht berechnen kann', async () => {
    const { transmission, solve } = service(accepted);
    solve.mockRejectedValue(new Error('no worker'));
    expect(await transmission.send(sampleRequest, '')).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('auf diesem Gerät nicht berechnen'),
    });
  });

  it('gibt jeder Frage an den Dienst eine Frist', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const { fetch, solve, wait } = service(accepted);
    const watched: Environment['fetch'] = (url, options) => {
      signals.push(options?.signal);
      return fetch(url, options);
    };
    await createTransmission({ fetch: watched, solve, wait }).send(sampleRequest, '');
    await checkService({ fetch: watched });
    expect(signals).toHaveLength(3);
    expect(signals.every((signal) => signal instanceof AbortSignal)).toBe(true);
  });
});

describe('Bereitschaft des Dienstes', () => {
  const asked = (answer: () => Promise<Response>) => checkService({ fetch: answer });
  const health = { delivery: 'mail', waiting: 0, oldestSeconds: 0, dead: 0 };

  it('gilt nur bei seinem klaren Ja, auch wenn die Betreiberin oder der Betreiber nachsehen sollte (503)', async () => {
    expect(await asked(async () => Response.json({ ...health, accepting: true }))).toBe(true);
    expect(
      await asked(async () => Response.json({ ...health, dead: 1, accepting: true }, { status: 503 })),
    ).toBe(true);
    expect(await asked(async () => Response.json({ ...health, accepting: false }, { status: 503 }))).toBe(
      false,
    );
  });

  it('gilt nicht, wenn es den Dienst nicht gibt oder niemand antwortet', async () => {
    expect(await asked(async () => new Response('<!doctype html>'))).toBe(false);
    expect(await asked(async () => new Response('Nicht gefunden', { status: 404 }))).toBe(false);
    expect(await asked(() => Promise.reject(lost()))).toBe(false);
    expect(await asked(() => Promise.reject(timedOut()))).toBe(false);
  });
});
