import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type BodyProblem, createBodyReader } from '../../server/body.ts';
import { listen, until } from './support.ts';

/** A server that reads one body per request; every client is the one named in the path. */
async function reading(limits: Parameters<typeof createBodyReader>[0]) {
  const read = createBodyReader(limits);
  const outcomes: (number | BodyProblem)[] = [];
  const url = await listen(
    createServer(async (message, response) => {
      const body = await read(message, message.url ?? '');
      const outcome = typeof body === 'string' ? body : body.length;
      outcomes.push(outcome);
      response.end(String(outcome));
    }),
  );
  const post = async (client: string, body: string) =>
    (await fetch(`${url}/${client}`, { method: 'POST', body })).text();
  /** Announces a body but sends only its beginning. */
  const dribble = (client: string, announced: number, beginning: string): Socket => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(`POST /${client} HTTP/1.1\r\nHost: x\r\nContent-Length: ${announced}\r\n\r\n${beginning}`);
    onTestFinished(() => void socket.destroy());
    return socket;
  };
  return { url, post, dribble, outcomes };
}

const roomy = { bytes: 1000, totalBytes: 10_000, perClient: 2 };

describe('Empfang des Inhalts', () => {
  it('nimmt einen Inhalt bis zur Grenze an und lehnt einen größeren ab', async () => {
    const { post } = await reading(roomy);
    expect(await post('a', 'x'.repeat(1000))).toBe('1000');
    expect(await post('a', 'x'.repeat(1001))).toBe('zu_gross');
  });

  it('verlangt, dass die Länge angesagt ist', async () => {
    const { url } = await reading(roomy);
    const body = new Blob(['x']).stream();
    const answer = await fetch(url, { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect(await answer.text()).toBe('laenge');
  });

  it('Störung 55: eine Absenderin kann nicht beliebig viele Sendungen offen halten, andere stört sie nicht', async () => {
    const { post, dribble } = await reading(roomy);
    const slow = [dribble('langsam', 900, 'x'), dribble('langsam', 900, 'x')];
    await until(async () => (await post('langsam', 'kurz')) === 'ausgelastet');
    expect(await post('andere', 'kurz')).toBe('4');
    for (const socket of slow) socket.destroy();
    await until(async () => (await post('langsam', 'kurz')) === '4');
  });

  it('Störung 55: was alle zusammen offen halten, ist begrenzt; gezählt wird, was wirklich ankam', async () => {
    const { post, dribble } = await reading({ bytes: 1000, totalBytes: 2000, perClient: 2 });
    for (const client of ['a', 'b', 'c', 'd']) dribble(client, 1000, 'x');
    expect(await post('e', 'x'.repeat(1000))).toBe('1000');
    for (const client of ['f', 'g']) dribble(client, 1000, 'x'.repeat(900));
    await until(async () => (await post('e', 'x'.repeat(1000))) === 'ausgelastet');
    expect(await post('e', 'x'.repeat(100))).toBe('100');
    const [answer] = await once(dribble('h', 1000, 'x'.repeat(900)).setEncoding('utf8'), 'data');
    expect(answer).toMatch(/ausgelastet/);
  });

  it('gibt auf, wenn die Verbindung abbricht', async () => {
    const { dribble, outcomes } = await reading(roomy);
    // On a busy machine a connection may be gone before the service has seen it: then it takes another one.
    await until(async () => {
      const socket = dribble('a', 900, 'x');
      if (socket.connecting) await once(socket, 'connect');
      await new Promise((ready) => setTimeout(ready, 50));
      socket.destroy();
      await new Promise((ready) => setTimeout(ready, 50));
      return outcomes.includes('aborted');
    });
  });
});
