import type { Entscheidungsgrundlage } from '../entscheidungsgrundlage/model.ts';

/** What the worker is doing: loading program and fonts, then setting the pages. */
export type PdfStage = 'loading' | 'setting';

export type PdfRequest = Entscheidungsgrundlage;
export type PdfReply = { stage: PdfStage } | { bytes: Uint8Array<ArrayBuffer> } | { error: string };
