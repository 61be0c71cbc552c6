import type { IncomingMessage } from 'node:http';

export type BodyLimits = {
  /** Largest body in bytes. */
  bytes: number;
  /** Bytes of all bodies that are being received. */
  totalBytes: number;
  /** Bodies one client may be sending at the same time. */
  perClient: number;
};
export type BodyProblem = 'laenge' | 'zu_gross' | 'ausgelastet' | 'aborted';

/** 2 MB of PDF in base64 plus the other fields; at most 48 MB in memory, whatever clients announce or withhold. */
export const bodyLimits: BodyLimits = { bytes: 3_000_000, totalBytes: 48_000_000, perClient: 4 };

/**
 * Makes the function that receives a body. Memory is bounded by what has really arrived: a body that is announced but
 * sent slowly costs next to nothing until the server's request timeout ends it.
 */
export function createBodyReader(
  limits: BodyLimits,
): (message: IncomingMessage, client: string) => Promise<Buffer | BodyProblem> {
  const open = new Map<string, number>();
  let total = 0;

  async function receive(message: IncomingMessage): Promise<Buffer | BodyProblem> {
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      // The connection must survive an early end, or the refusal could not be sent.
      for await (const chunk of message.iterator({ destroyOnReturn: false })) {
        size += chunk.length;
        total += chunk.length;
        if (total > limits.totalBytes) return 'ausgelastet';
        chunks.push(chunk);
      }
      return Buffer.concat(chunks, size);
    } catch {
      return 'aborted';
    } finally {
      total -= size;
    }
  }

  return async (message, client) => {
    const announced = Number(message.headers['content-length']);
    if (!Number.isSafeInteger(announced)) return 'laenge';
    if (announced > limits.bytes) return 'zu_gross';
    const already = open.get(client) ?? 0;
    if (already >= limits.perClient) return 'ausgelastet';
    open.set(client, already + 1);
    try {
      return await receive(message);
    } finally {
      const left = (open.get(client) ?? 1) - 1;
      if (left === 0) open.delete(client);
      else open.set(client, left);
    }
  };
}
