import { useEffect, useRef, useState } from 'react';
import type { Entscheidungsgrundlage } from '../../entscheidungsgrundlage/model.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { fileName } from './fileName.ts';

/** Where the making of the PDF stands. `failed` carries a German sentence. */
export type DownloadState =
  | { kind: 'idle' }
  | { kind: 'loading' }
  | { kind: 'setting' }
  | { kind: 'done' }
  | { kind: 'failed'; message: string };

const loadClient = () => import('../../pdf/pdfClient.ts');

/** Loads the code early, once the page has nothing else to do. */
function useWarmUp(): void {
  useEffect(() => {
    const soon = setTimeout(() => void loadClient().catch(() => undefined), 1500);
    return () => clearTimeout(soon);
  }, []);
}

const messageOf = (error: unknown): string =>
  error instanceof Error && error.name === 'PdfError'
    ? error.message
    : 'Das PDF konnte nicht erstellt werden.';

/** Makes the PDF when asked and saves it under a speaking name. A second request while it is made is ignored. */
export function useDownload(document: Entscheidungsgrundlage): { state: DownloadState; start: () => void } {
  const [state, setState] = useState<DownloadState>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  useWarmUp();
  useEffect(() => () => running.current?.abort(), []);

  const make = async (signal: AbortSignal) => {
    setState({ kind: 'loading' });
    const { makePdf } = await loadClient();
    const file = await makePdf(document, (kind) => setState({ kind }), { signal });
    saveFile(file, fileName(document));
    setState({ kind: 'done' });
  };
  const start = () => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    make(controller.signal)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) setState({ kind: 'failed', message: messageOf(error) });
      })
      .finally(() => {
        running.current = undefined;
      });
  };
  return { state, start };
}
