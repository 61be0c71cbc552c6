import { connect, type Socket } from 'node:net';
import { paths } from '../src/erstgespraech/contract/protocol.ts';
import { TEST_ORIGIN } from './testService.ts';

/** One answer: HTTP status, body, and milliseconds from the first byte sent to the last byte received. */
export type Answer = { status: number; text: string; milliseconds: number };

/** A kept-alive connection that sends one request after another; lighter than an HTTP client, so that it measures the server. */
export class Connection {
  readonly #socket: Socket;
  #received = '';
  #waiting: { since: number; resolve: (answer: Answer) => void; reject: (reason: Error) => void } | undefined;
  readonly #client: string;

  /** `client`: number of the client this connection claims to come from, 0 to 255. */
  constructor(port: number, client: number) {
    this.#client = `192.0.2.${client}`;
    this.#socket = connect(port, '127.0.0.1').setNoDelay(true).setEncoding('latin1');
    this.#socket.on('data', (chunk) => this.#take(String(chunk)));
    this.#socket.on('error', (error) => this.#waiting?.reject(error));
    this.#socket.on('close', () => this.#waiting?.reject(new Error('Die Verbindung wurde geschlossen.')));
  }

  #take(chunk: string): void {
    this.#received += chunk;
    const headEnd = this.#received.indexOf('\r\n\r\n');
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(this.#received)?.[1] ?? Number.NaN);
    if (headEnd < 0 || !(this.#received.length >= headEnd + 4 + length) || !this.#waiting) return;
    const { since, resolve } = this.#waiting;
    const answer = { status: Number(this.#received.slice(9, 12)), text: this.#received.slice(headEnd + 4) };
    this.#received = '';
    this.#waiting = undefined;
    resolve({ ...answer, milliseconds: performance.now() - since });
  }

  #send(head: string, body?: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) throw new Error('Die Verbindung ist geschlossen.');
      this.#waiting = { since: performance.now(), resolve, reject };
      this.#socket.cork();
      this.#socket.write(
        `${head}\r\nHost: 127.0.0.1\r\nOrigin: ${TEST_ORIGIN}\r\nX-Forwarded-For: ${this.#client}\r\n`,
      );
      if (body === undefined) this.#socket.write('\r\n');
      else {
        this.#socket.write(`Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`);
        this.#socket.write(body);
      }
      this.#socket.uncork();
    });
  }

  /** Asks for a task; rejects when the connection breaks. */
  task(): Promise<Answer> {
    return this.#send(`GET ${paths.task} HTTP/1.1`);
  }
  /** Posts a submission as UTF-8 JSON; rejects when the connection breaks. */
  post(body: Buffer): Promise<Answer> {
    return this.#send(`POST ${paths.request} HTTP/1.1`, body);
  }
  close(): void {
    this.#socket.destroy();
  }
}

/** Value below which the given share (0 to 1) of ascending numbers lies. */
export const percentile = (ascending: readonly number[], share: number): number =>
  ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? 0;
