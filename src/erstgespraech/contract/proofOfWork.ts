import type { ProofTask } from './protocol.ts';

/** What the worker is asked and answers. */
export type ProofRequest = Pick<ProofTask, 'task' | 'bits'>;
export type ProofReply = { answer: number } | { error: string };

/** Digests asked for at the same time; the wait for each single one would cost more than the digest. */
const BATCH = 64;

/** How many zero bits a digest begins with; 32 at most. */
export function leadingZeroBits(hash: Uint8Array): number {
  const [first = 0, second = 0, third = 0, fourth = 0] = hash;
  return Math.clz32(first * 2 ** 24 + (second << 16) + (third << 8) + fourth);
}

/**
 * Does the work that the service asks for: the smallest answer for which SHA-256 of `${task}:${answer}` begins with
 * `bits` zero bits (0 to 32). 16 bits take about 65,000 attempts.
 *
 * @throws DOMException or TypeError where WebCrypto is missing (pages without TLS)
 */
export async function solveProof({ task, bits }: ProofRequest): Promise<number> {
  const encoder = new TextEncoder();
  for (let first = 0; ; first += BATCH) {
    const attempts = Array.from({ length: BATCH }, (_, index) =>
      crypto.subtle.digest('SHA-256', encoder.encode(`${task}:${first + index}`)),
    );
    const hashes = await Promise.all(attempts);
    const found = hashes.findIndex((hash) => leadingZeroBits(new Uint8Array(hash)) >= bits);
    if (found >= 0) return first + found;
  }
}
