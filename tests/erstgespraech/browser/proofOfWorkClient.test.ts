import { describe, expect, it, vi } from 'vitest';
import { solveInWorker } from '../../../src/erstgespraech/browser/proofOfWorkClient.ts';
import type { ProofReply } from '../../../src/erstgespraech/contract/proofOfWork.ts';

function workerThat(act: (worker: Worker) => void) {
  const worker = { terminate: vi.fn(), postMessage: vi.fn(() => act(worker)) } as unknown as Worker;
  return { worker, create: () => worker };
}
const says = (reply: ProofReply) => (worker: Worker) => worker.onmessage?.({ data: reply } as MessageEvent);
const task = { task: 'aufgabe', bits: 8 };

describe('Rechennachweis im Hintergrund', () => {
  it('gibt die Antwort zurück und beendet den Hintergrundprozess', async () => {
    const { worker, create } = workerThat(says({ answer: 17 }));
    expect(await solveInWorker(task, create)).toBe(17);
    expect(worker.postMessage).toHaveBeenCalledWith(task);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it.each([
    ['er einen Fehler meldet', says({ error: 'subtle is undefined' })],
    ['er abstürzt', (worker: Worker) => worker.onerror?.({ message: 'boom' } as ErrorEvent)],
    ['seine Nachricht unlesbar ist', (worker: Worker) => worker.onmessageerror?.({} as MessageEvent)],
  ])('schlägt fehl, wenn %s', async (_, act) => {
    const { worker, create } = workerThat(act);
    await expect(solveInWorker(task, create)).rejects.toThrow('Proof of work failed');
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('schlägt fehl, wenn der Browser keinen Hintergrundprozess zulässt', async () => {
    const create = () => {
      throw new Error('not allowed');
    };
    await expect(solveInWorker(task, create)).rejects.toThrow('not allowed');
  });
});
