import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { leadingZeroBits } from '../src/erstgespraech/contract/proofOfWork.ts';
import type { ProofTask, Submission } from '../src/erstgespraech/contract/protocol.ts';

export type ProofVerdict = 'ok' | 'invalid' | 'expired' | 'used' | { tooEarly: number };
export type ProofOfWork = {
  /** Gives out a task. Nothing is remembered about it. */
  task(now: number): ProofTask;
  /** Checks the answer for one request id; a solved task is good for repetitions of that request only. */
  verify(proof: Submission['proof'], id: string, now: number): ProofVerdict;
};

const VALID_SECONDS = 20 * 60;
/** More solved tasks than the global cap lets through in their life time; the oldest is forgotten first. */
const REMEMBERED = 20_000;

/** True when the answer makes the hash of the task begin with that many zero bits (0 to 32). */
export const solves = ({ task, answer }: Submission['proof'], bits: number): boolean =>
  leadingZeroBits(createHash('sha256').update(`${task}:${answer}`).digest()) >= bits;

/**
 * A brake on automatic senders that needs no third party: the client has to compute for a moment. Tasks are signed with a
 * key that lives only in memory, so a restart makes all tasks invalid; clients then ask for a new one.
 * `bits`: work to do. `fillTime`: least milliseconds between task and request.
 */
export function createProofOfWork(bits: number, fillTime: number): ProofOfWork {
  const key = randomBytes(32);
  const used = new Map<string, string>();
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url');

  function givenOut(task: string): number | undefined {
    const cut = task.lastIndexOf('.');
    const signature = Buffer.from(task.slice(cut + 1));
    const expected = Buffer.from(sign(task.slice(0, cut)));
    if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return undefined;
    return Number(task.slice(0, cut).split('.')[1]);
  }

  return {
    task(now) {
      const text = `${randomBytes(12).toString('base64url')}.${now}`;
      return {
        task: `${text}.${sign(text)}`,
        bits,
        notBefore: Math.ceil(fillTime / 1000),
        expires: VALID_SECONDS,
      };
    },
    verify(proof, id, now) {
      const since = givenOut(proof.task);
      if (since === undefined || !solves(proof, bits)) return 'invalid';
      if (now - since > VALID_SECONDS * 1000) return 'expired';
      if (now - since < fillTime) return { tooEarly: Math.ceil((since + fillTime - now) / 1000) };
      const owner = used.get(proof.task);
      if (owner !== undefined && owner !== id) return 'used';
      used.set(proof.task, id);
      const oldest = used.keys().next().value;
      if (used.size > REMEMBERED && oldest !== undefined) used.delete(oldest);
      return 'ok';
    },
  };
}
