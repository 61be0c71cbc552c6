import type { Entscheidungsgrundlage } from '../entscheidungsgrundlage/model.ts';
import type { PdfReply, PdfStage } from './messages.ts';

/** The document could not be made. The message is a German sentence for the user, the cause is for developers. */
export class PdfError extends Error {
  override name = 'PdfError';
}

export type PdfOptions = {
  /** Gives up after this many milliseconds without news from the worker. */
  patience?: number;
  signal?: AbortSignal;
  createWorker?: () => Worker;
};

const usualPatience = 60_000;
const createPdfWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

const failed = (cause: unknown) => new PdfError('Das PDF konnte nicht erstellt werden.', { cause });

function started(createWorker: () => Worker): Worker {
  try {
    return createWorker();
  } catch (error) {
    throw failed(error);
  }
}

/**
 * Makes the PDF in a worker of its own, so that the page stays usable, and ends the worker afterwards: its
 * memory grows with every document.
 *
 * @param onProgress is told what is being done
 * @returns the file, of type `application/pdf`
 * @throws PdfError if the worker fails, cannot start or stays silent; the reason of `signal` if it is aborted
 */
export function makePdf(
  doc: Entscheidungsgrundlage,
  onProgress: (stage: PdfStage) => void = () => {},
  { patience = usualPatience, signal, createWorker = createPdfWorker }: PdfOptions = {},
): Promise<Blob> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = started(createWorker);
    let silence: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(silence);
      signal?.removeEventListener('abort', onAbort);
      worker.terminate();
    };
    const fail = (error: unknown) => {
      end();
      reject(error);
    };
    const onAbort = () => fail(signal?.reason);
    const wait = () => {
      clearTimeout(silence);
      silence = setTimeout(
        () => fail(new PdfError('Das Erstellen des PDFs hat zu lange gedauert.')),
        patience,
      );
    };
    worker.onmessage = ({ data }: MessageEvent<PdfReply>) => {
      if ('error' in data) return fail(failed(data.error));
      if ('stage' in data) {
        wait();
        return onProgress(data.stage);
      }
      end();
      resolve(new Blob([data.bytes], { type: 'application/pdf' }));
    };
    worker.onerror = ({ message }) => fail(failed(message));
    worker.onmessageerror = () => fail(failed('message-unreadable'));
    signal?.addEventListener('abort', onAbort);
    wait();
    worker.postMessage(doc);
  });
}
