import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flat } from './documents.ts';

export type PdfReading = {
  /** Words of each page in the order in which they were written, with line ends. */
  pages: string[];
  /** The words of all pages without line ends. */
  text: string;
  /** What `pdfinfo` says, by name. */
  info: Record<string, string>;
  fonts: { name: string; embedded: boolean }[];
};

const run = (command: string, ...words: string[]) => execFileSync(command, words, { encoding: 'utf8' });

function fontsIn(file: string): PdfReading['fonts'] {
  const lines = run('pdffonts', file).trim().split('\n').slice(2);
  return lines.map((line) => {
    const [name = ''] = line.split(/\s+/);
    return { name, embedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d/.exec(line)?.[1] === 'yes' };
  });
}

/** Reads a PDF with the poppler tools, as any other program would. */
export function readPdf(bytes: Uint8Array): PdfReading {
  const folder = mkdtempSync(join(tmpdir(), 'kompass-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    const pages = run('pdftotext', '-raw', file, '-').split('\f').slice(0, -1);
    const info = Object.fromEntries(
      run('pdfinfo', '-isodates', file)
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
    );
    return { pages, text: flat(pages.join(' ')), info, fonts: fontsIn(file) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
