import type { IncomingMessage, RequestListener, ServerOptions, ServerResponse } from 'node:http';
import { type Health, type ProofTask, paths } from '../src/erstgespraech/contract/protocol.ts';
import { type BodyProblem, bodyLimits, createBodyReader } from './body.ts';
import { type Intake, type Reply, refuse } from './intake.ts';
import { createClientNames } from './limits.ts';

/** What the requests are answered from. `onReply` hears the outcome of every submission. */
export type Answers = {
  origins: readonly string[];
  behindProxy: boolean;
  intake: Intake;
  task: (now: number) => ProofTask;
  health: (now: number) => Promise<{ ok: boolean; health: Health }>;
  onReply: (reply: Reply) => void;
};

/** Times in milliseconds. A whole request, body included, has a minute: 3 MB over a line of 0.5 MBit/s. */
export const serverOptions: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 8_192,
};
/** Connections held at the same time; further ones are closed at once. */
export const MAX_CONNECTIONS = 1_000;

const HEADERS = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
const BUSY_SECONDS = 10;

function send(
  response: ServerResponse,
  status: number,
  body: object,
  more: Record<string, string> = {},
): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { ...HEADERS, 'Content-Length': Buffer.byteLength(text), ...more }).end(text);
}

function sendReply(response: ServerResponse, { status, body }: Reply): void {
  const wait = 'wait' in body ? body.wait : undefined;
  send(response, status, body, wait === undefined ? {} : { 'Retry-After': String(wait) });
}

const isJson = ({ headers }: IncomingMessage): boolean =>
  /^application\/json(;\s*charset=utf-8)?$/i.test(headers['content-type'] ?? '') &&
  headers['content-encoding'] === undefined;

function addressOf(message: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy
    ? String(message.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  return forwarded || (message.socket.remoteAddress ?? '');
}

function refuseBody(problem: Exclude<BodyProblem, 'aborted'>): Reply {
  if (problem === 'ausgelastet') return refuse(503, problem, { wait: BUSY_SECONDS });
  return refuse(problem === 'laenge' ? 411 : 413, problem);
}

/** The three addresses of the service as a listener for a Node server made with `serverOptions`. */
export function createListener(answers: Answers): RequestListener {
  const readBody = createBodyReader(bodyLimits);
  const clientName = createClientNames();

  async function submit(message: IncomingMessage): Promise<Reply | undefined> {
    if (!answers.origins.includes(message.headers.origin ?? '')) return refuse(403, 'herkunft');
    if (!isJson(message)) return refuse(415, 'format');
    const client = clientName(addressOf(message, answers.behindProxy));
    const body = await readBody(message, client);
    if (body === 'aborted') return undefined;
    return typeof body === 'string' ? refuseBody(body) : answers.intake(body, client, Date.now());
  }

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (message.url ?? '').split('?')[0];
    const reading = message.method === 'GET' || message.method === 'HEAD';
    if (path === paths.health && reading) {
      const { ok, health } = await answers.health(Date.now());
      send(response, ok ? 200 : 503, health);
    } else if (path === paths.task && reading) {
      send(response, 200, answers.task(Date.now()));
    } else if (path === paths.request && message.method === 'POST') {
      const reply = await submit(message);
      if (!reply) return;
      answers.onReply(reply);
      sendReply(response, reply);
    } else if (path === paths.request || path === paths.health || path === paths.task) {
      const allowed = path === paths.request ? 'POST' : 'GET, HEAD';
      send(response, 405, refuse(405, 'methode').body, { Allow: allowed });
    } else {
      sendReply(response, refuse(404, 'unbekannt'));
    }
  }

  return (message, response) => {
    answer(message, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendReply(response, refuse(500, 'intern'));
    });
  };
}
