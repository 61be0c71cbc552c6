import { type Health, type ProofTask, paths, type Submission } from '../contract/protocol.ts';
import type { ContactRequest } from '../contract/request.ts';
import { solveInWorker } from './proofOfWorkClient.ts';
import { type Mendable, messages, readReply, type SendResult } from './replies.ts';

/** What the transmission needs of the world. Times in milliseconds. */
export type Environment = {
  /** Origin of the service; empty for the origin of the page. */
  base: string;
  fetch: typeof fetch;
  solve: (task: ProofTask) => Promise<number>;
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
  isOnline: () => boolean;
  /** How long an answer may take; a whole request with a PDF takes a minute on a slow line. */
  patience: { health: number; task: number; request: number };
};

const usual: Environment = {
  base: '',
  fetch: (...request) => fetch(...request),
  solve: solveInWorker,
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  isOnline: () => navigator.onLine,
  patience: { health: 5_000, task: 15_000, request: 65_000 },
};

/** Asks whether the service would keep a request now. False for anything but its own clear yes. */
export async function checkService(environment: Partial<Environment> = {}): Promise<boolean> {
  const { base, fetch, patience } = { ...usual, ...environment };
  try {
    const signal = AbortSignal.timeout(patience.health);
    const answer = await fetch(base + paths.health, { cache: 'no-store', signal });
    // A service that wants its operator to look answers 503 and may still accept.
    const health: Partial<Health> = await answer.json();
    return health.accepting === true;
  } catch {
    return false;
  }
}

export type Transmission = {
  /** Does the work for the next request ahead, so that sending need not wait for it. */
  prepare: () => void;
  /**
   * Sends a checked request. Repetitions under the same id are safe: the service keeps it once.
   * @param website content of the field that people never see
   */
  send: (request: ContactRequest, website: string) => Promise<SendResult>;
};

/** A solved task and the time in which the service takes it. */
type Solved = { proof: Submission['proof']; goodFrom: number; goodUntil: number };

/** Safety margin before a task runs out. */
const MARGIN = 5_000;
const ATTEMPTS = 3;
const PAUSE = 1_000;

class ProofError extends Error {}

const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';

/** Makes a transmission for one page; it holds the work done ahead. */
export function createTransmission(changes: Partial<Environment> = {}): Transmission {
  const environment = { ...usual, ...changes };
  let ahead: Promise<Solved> | undefined;

  async function solved(): Promise<Solved> {
    const prepared = await ahead?.catch(() => undefined);
    ahead = undefined;
    if (prepared && prepared.goodUntil > environment.now()) return prepared;
    return solveNewTask(environment);
  }

  async function attempt(
    request: ContactRequest,
    website: string,
    proof: Solved,
  ): Promise<SendResult | Mendable> {
    const { base, fetch, patience, now, wait } = environment;
    const early = proof.goodFrom - now();
    if (early > 0) await wait(early);
    const answer = await fetch(base + paths.request, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ request, proof: proof.proof, website } satisfies Submission),
      signal: AbortSignal.timeout(patience.request),
    });
    const body: unknown = await answer.json().catch(() => undefined);
    return readReply(answer.status, body, answer.headers.get('Retry-After'));
  }

  return {
    prepare() {
      ahead ??= solveNewTask(environment);
      // A failure shows when the work is needed.
      ahead.catch(() => undefined);
    },

    async send(request, website) {
      let proof: Solved | undefined;
      for (let count = 1; ; count += 1) {
        try {
          proof ??= await solved();
          const result = await attempt(request, website, proof);
          if (result.kind !== 'newProof' && result.kind !== 'tooEarly') {
            // A solved task is good for every repetition of the same request.
            ahead = result.kind === 'accepted' ? undefined : Promise.resolve(proof);
            return result;
          }
          if (count === ATTEMPTS) return { kind: 'failed', message: messages.failed };
          if (result.kind === 'newProof') proof = undefined;
          else await environment.wait(result.seconds * 1000);
        } catch (error) {
          const isLost = !(error instanceof ProofError) && !isTimeout(error) && environment.isOnline();
          if (!isLost || count === ATTEMPTS) return failure(error, proof !== undefined, environment);
          await environment.wait(PAUSE);
        }
      }
    },
  };
}

async function solveNewTask({ base, fetch, solve, now, patience }: Environment): Promise<Solved> {
  const askedAt = now();
  const answer = await fetch(base + paths.task, {
    cache: 'no-store',
    signal: AbortSignal.timeout(patience.task),
  });
  const task: Partial<ProofTask> = await answer.json();
  const { task: text, bits = 0, notBefore = 0, expires = 0 } = task;
  if (typeof text !== 'string') throw new TypeError('Not an answer of the service.');
  const goodFrom = now() + notBefore * 1000;
  const goodUntil = askedAt + expires * 1000 - MARGIN;
  try {
    const solution = await solve({ task: text, bits, notBefore, expires });
    return { proof: { task: text, answer: solution }, goodFrom, goodUntil };
  } catch (cause) {
    throw new ProofError('The task could not be solved.', { cause });
  }
}

/** `wasSent`: the request itself was on its way, so it may have arrived. */
function failure(error: unknown, wasSent: boolean, { isOnline }: Environment): SendResult {
  const why = (): string => {
    if (error instanceof ProofError) return messages.proof;
    if (isTimeout(error) && wasSent) return messages.timeout;
    return isOnline() ? messages.unreachable : messages.offline;
  };
  return { kind: 'failed', message: why() };
}
