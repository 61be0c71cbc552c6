import type { ProofReply, ProofRequest } from '../contract/proofOfWork.ts';

const createProofWorker = () =>
  new Worker(new URL('./proofOfWork.worker.ts', import.meta.url), { type: 'module' });

/**
 * Solves a task in a worker of its own, so that the page stays usable.
 * @throws Error when the worker cannot be started or fails
 */
export function solveInWorker(task: ProofRequest, createWorker = createProofWorker): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = createWorker();
    const fail = (reason: string) => {
      worker.terminate();
      reject(new Error(`Proof of work failed: ${reason}`));
    };
    worker.onmessage = ({ data }: MessageEvent<ProofReply>) => {
      if ('error' in data) return fail(data.error);
      worker.terminate();
      resolve(data.answer);
    };
    worker.onerror = ({ message }) => fail(message);
    worker.onmessageerror = () => fail('message-unreadable');
    const { task: text, bits } = task;
    worker.postMessage({ task: text, bits } satisfies ProofRequest);
  });
}
