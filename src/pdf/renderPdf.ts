import { pdf } from '@react-pdf/renderer';
import { createElement } from 'react';
import type { Entscheidungsgrundlage } from '../entscheidungsgrundlage/model.ts';
import { EntscheidungsgrundlagePdf } from './EntscheidungsgrundlagePdf.tsx';
import { printable } from './printable.ts';
import { loadTypeface } from './vocabulary/typeface.ts';

/**
 * Renders an Entscheidungsgrundlage as PDF, in the browser, in a worker or in Node.
 * The same document gives the same bytes: its own date is the date of the file.
 *
 * @throws Error in German if a font cannot be loaded
 */
export async function renderPdf(doc: Entscheidungsgrundlage): Promise<Uint8Array<ArrayBuffer>> {
  const hasGlyph = await loadTypeface();
  const instance = pdf();
  const element = createElement(EntscheidungsgrundlagePdf, { doc: printable(doc, hasGlyph) });
  // The tree exists only once the callback has run; rendering earlier finds an empty document.
  await new Promise<void>((resolve) => instance.updateContainer(element, resolve));
  const blob = await instance.toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
