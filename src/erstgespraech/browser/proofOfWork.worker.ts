import { type ProofReply, type ProofRequest, solveProof } from '../contract/proofOfWork.ts';

/** The part of the worker's global scope that is used here; the page's own `self` has another `postMessage`. */
type Scope = {
  onmessage: ((event: MessageEvent<ProofRequest>) => void) | null;
  postMessage: (reply: ProofReply) => void;
};

const scope = globalThis as unknown as Scope;

scope.onmessage = async ({ data }) => {
  try {
    scope.postMessage({ answer: await solveProof(data) });
  } catch (error) {
    scope.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
};
