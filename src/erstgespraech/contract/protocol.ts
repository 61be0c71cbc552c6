/** What website and service say to each other, all JSON. Pure. */
import type { ContactRequest, RequestErrors } from './request.ts';

/** Addresses of the service, below the origin of the website. */
export const paths = { health: '/api/gesund', task: '/api/aufgabe', request: '/api/anfrage' } as const;

/**
 * Answer to `GET /api/aufgabe`. Work to do: count `answer` up from 0 until SHA-256 of the UTF-8 text
 * `${task}:${answer}` begins with `bits` zero bits (16 bits: about 65,000 attempts). The task is bound to one
 * request id. A request is accepted `notBefore` seconds after the task was given out at the earliest (minimum time to fill
 * in a form) and `expires` seconds after at the latest; afterwards the client simply asks for a new task.
 */
export type ProofTask = { task: string; bits: number; notBefore: number; expires: number };

/** Body of `POST /api/anfrage`. `website` is an invisible field that people leave empty. */
export type Submission = {
  request: ContactRequest;
  proof: { task: string; answer: number };
  website: string;
};

/** Answer 202 (new) or 200 (the same request was accepted before): it is on disk. */
export type Accepted = { accepted: true; receipt: string };

/**
 * - `unlesbar` 400, `herkunft` 403 (foreign origin), `unbekannt` 404, `methode` 405, `laenge` 411, `zu_gross` 413, `format` 415
 * - `nachweis` 403: task expired, used up or not solved – ask for a new task and send again
 * - `kennung` 409: this id was used for other content – make a new id and ask the user
 * - `felder` 422: see `fields`
 * - `zu_frueh`, `zu_viele` 429: wait `wait` seconds
 * - `ausgelastet`, `speicher` 503: nothing was kept, wait `wait` seconds
 * - `intern` 500
 */
export type ErrorCode =
  | 'unlesbar'
  | 'herkunft'
  | 'nachweis'
  | 'unbekannt'
  | 'methode'
  | 'kennung'
  | 'laenge'
  | 'zu_gross'
  | 'format'
  | 'felder'
  | 'zu_frueh'
  | 'zu_viele'
  | 'ausgelastet'
  | 'speicher'
  | 'intern';
export type Refused = { error: ErrorCode; fields?: RequestErrors & { website?: string }; wait?: number };

/**
 * Answer to `GET /api/gesund`: 200 when everything is in order, 503 when the operator has to look. `accepting` says
 * whether a request would be kept now. `delivery` is `mail`, or `list` when the operator reads requests by command line.
 */
export type Health = {
  accepting: boolean;
  delivery: 'mail' | 'list';
  /** Requests not yet handed over, and the age of the oldest of them in seconds. */
  waiting: number;
  oldestSeconds: number;
  /** Requests whose delivery was given up; they are kept and shown by the command line. */
  dead: number;
};
