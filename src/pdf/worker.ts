import type { PdfReply, PdfRequest } from './messages.ts';

/** The part of the worker's global scope that is used here; the page's own `self` has another `postMessage`. */
type Scope = {
  onmessage: ((event: MessageEvent<PdfRequest>) => void) | null;
  postMessage: (reply: PdfReply, transfer?: Transferable[]) => void;
};

const scope = globalThis as unknown as Scope;

scope.onmessage = async ({ data }) => {
  try {
    scope.postMessage({ stage: 'loading' });
    // Loaded here and nowhere else: a second import on the page would ship the whole library twice.
    const { renderPdf } = await import('./renderPdf.ts');
    scope.postMessage({ stage: 'setting' });
    const bytes = await renderPdf(data);
    scope.postMessage({ bytes }, [bytes.buffer]);
  } catch (error) {
    scope.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
};
