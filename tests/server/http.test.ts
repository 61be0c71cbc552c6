import { createServer, type ServerOptions } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createListener, serverOptions } from '../../server/http.ts';
import { type Reply, refuse } from '../../server/intake.ts';
import { paths } from '../../src/erstgespraech/contract/protocol.ts';
import { listen, ORIGIN, post, speak } from './support.ts';

/** The listener over an intake that takes everything and notes from whom; quick timeouts where the test needs them. */
async function serving({
  options = {},
  behindProxy = false,
}: {
  options?: ServerOptions;
  behindProxy?: boolean;
} = {}) {
  const clients: string[] = [];
  const replies: Reply[] = [];
  let healthy = true;
  const listener = createListener({
    origins: [ORIGIN],
    behindProxy,
    intake: async (body, client) => {
      if (String(body) === '"fehler"') throw new Error('Programmfehler');
      if (String(body) === '"warten"') return refuse(429, 'zu_viele', { wait: 42 });
      clients.push(client);
      return { status: 202, body: { accepted: true, receipt: '0198-A3F2' } };
    },
    task: () => ({ task: 'x', bits: 16, notBefore: 3, expires: 1200 }),
    health: async () => ({
      ok: healthy,
      health: { accepting: true, delivery: 'mail', waiting: 0, oldestSeconds: 0, dead: 0 },
    }),
    onReply: (reply) => replies.push(reply),
  });
  const url = await listen(createServer({ ...serverOptions, ...options }, listener));
  const setHealthy = (value: boolean) => {
    healthy = value;
  };
  return { url, clients, replies, setHealthy };
}

const head = (more: string) =>
  `POST ${paths.request} HTTP/1.1\r\nHost: x\r\nOrigin: ${ORIGIN}\r\nContent-Type: application/json\r\n${more}`;

describe('Schnittstelle des Dienstes', () => {
  it('nimmt eine Anfrage an und gibt sie nicht in fremde Hände', async () => {
    const { url } = await serving();
    const answer = await post(url, {});
    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual({ accepted: true, receipt: '0198-A3F2' });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('gibt Aufgaben aus und sagt, wie es ihr geht', async () => {
    const { url, setHealthy } = await serving();
    expect(await (await fetch(url + paths.task)).json()).toEqual({
      task: 'x',
      bits: 16,
      notBefore: 3,
      expires: 1200,
    });
    expect((await fetch(url + paths.health)).status).toBe(200);
    expect((await fetch(url + paths.health, { method: 'HEAD' })).status).toBe(200);
    setHealthy(false);
    expect((await fetch(`${url}${paths.health}?x=1`)).status).toBe(503);
  });

  it.each([
    ['einer fremden Website', { Origin: 'https://evil.example' }, 403, 'herkunft'],
    ['einer unverschlüsselten Fassung der Website', { Origin: 'http://beratung.example' }, 403, 'herkunft'],
    ['einem gewöhnlichen Formular', { 'Content-Type': 'text/plain' }, 415, 'format'],
    ['einem Formular mit Dateien', { 'Content-Type': 'multipart/form-data; boundary=x' }, 415, 'format'],
    ['einem anderen Zeichensatz', { 'Content-Type': 'application/json; charset=latin1' }, 415, 'format'],
    ['gepacktem Inhalt', { 'Content-Encoding': 'gzip' }, 415, 'format'],
  ])('Störung 55: nimmt nichts an von %s', async (_, headers, status, error) => {
    const { url, clients } = await serving();
    const answer = await post(url, {}, headers);
    expect([answer.status, await answer.json()]).toEqual([status, { error }]);
    expect(clients).toEqual([]);
  });

  it('nimmt nichts an ohne Angabe der Herkunft', async () => {
    const { url } = await serving();
    const { answer } = speak(
      url,
      `POST ${paths.request} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
    );
    expect(await answer).toMatch(/^HTTP\/1\.1 403 /);
  });

  it('kennt nur seine drei Adressen und deren Zugriffsarten', async () => {
    const { url } = await serving();
    for (const path of ['/', '/api/', '/api/anfragen', `${paths.request}/1`]) {
      expect(await (await fetch(url + path)).json()).toEqual({ error: 'unbekannt' });
    }
    for (const [method, path, allowed] of [
      ['GET', paths.request, 'POST'],
      ['PUT', paths.request, 'POST'],
      ['POST', paths.task, 'GET, HEAD'],
      ['DELETE', paths.health, 'GET, HEAD'],
    ] as const) {
      const answer = await fetch(url + path, { method });
      expect([answer.status, await answer.json()]).toEqual([405, { error: 'methode' }]);
      expect(answer.headers.get('allow')).toBe(allowed);
    }
  });

  it('Störung 49: gibt die Wartezeit auch als Kopfzeile an', async () => {
    const { url } = await serving();
    const answer = await post(url, '"warten"');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '42']);
  });

  it('verrät bei einem Programmfehler nichts und läuft weiter', async () => {
    const { url } = await serving();
    const answer = await post(url, '"fehler"');
    expect([answer.status, await answer.json()]).toEqual([500, { error: 'intern' }]);
    expect((await post(url, {})).status).toBe(202);
  });

  it('Störung 55: lehnt einen zu großen Inhalt ab, ohne ihn zu lesen', async () => {
    const { url, replies } = await serving();
    const { socket, answer } = speak(url, head('Content-Length: 900000000\r\n\r\n'));
    await new Promise<void>((ready) => void socket.once('data', () => ready()));
    socket.end();
    expect(await answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*\{"error":"zu_gross"\}/);
    expect(replies).toEqual([{ status: 413, body: { error: 'zu_gross' } }]);
  });

  it('Störung 55: verlangt eine angesagte Länge', async () => {
    const { url } = await serving();
    const { answer } = speak(
      url,
      head('Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n2\r\n{}\r\n0\r\n\r\n'),
    );
    expect(await answer).toMatch(/^HTTP\/1\.1 411 /);
  });

  describe('Störung 55: trennt sich von Langsamen', () => {
    const options = { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 };

    it('wenn die Kopfzeilen nicht fertig werden', async () => {
      const { url } = await serving({ options });
      expect(await speak(url, 'POST /api/anfrage HTTP/1.1\r\nHost: x\r\n').answer).toMatch(
        /^HTTP\/1\.1 408 /,
      );
    });

    it('wenn der Inhalt tröpfelt', async () => {
      const { url, clients } = await serving({ options });
      const { socket, answer } = speak(url, head('Content-Length: 1000\r\n\r\n'));
      const drip = setInterval(() => socket.write('x'), 20);
      expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
      clearInterval(drip);
      expect(clients).toEqual([]);
    });

    it('auch nach der Antwort, wenn der abgelehnte Inhalt weiter tröpfelt', async () => {
      const { url } = await serving({ options });
      const { socket, answer } = speak(url, head('Content-Length: 900000000\r\n\r\n'));
      const drip = setInterval(() => socket.write('x'), 20);
      expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
      clearInterval(drip);
    });
  });

  it('lehnt übergroße Kopfzeilen ab', async () => {
    const { url } = await serving();
    expect((await post(url, {}, { 'X-Lang': 'x'.repeat(9000) })).status).toBe(431);
  });

  it('unterscheidet hinter einem Vermittler die Absenderinnen nach der Adresse, die dieser zuletzt anfügt', async () => {
    const { url, clients } = await serving({ behindProxy: true });
    for (const forwarded of ['192.0.2.1', '203.0.113.9, 192.0.2.1', '192.0.2.2']) {
      await post(url, {}, { 'X-Forwarded-For': forwarded });
    }
    expect(clients[1]).toBe(clients[0]);
    expect(clients[2]).not.toBe(clients[0]);
  });

  it('glaubt ohne Vermittler keiner angegebenen Adresse', async () => {
    const { url, clients } = await serving();
    for (const forwarded of ['192.0.2.1', '192.0.2.2']) await post(url, {}, { 'X-Forwarded-For': forwarded });
    expect(clients[1]).toBe(clients[0]);
  });
});
