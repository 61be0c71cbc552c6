import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/entscheidungsgrundlage/model.ts';
import { renderPdf } from '../../src/pdf/renderPdf.ts';
import type { Answer, Answers } from '../../src/questionnaire/answers.ts';
import { describeAnswer } from '../../src/questionnaire/describe.ts';
import { questionsOf } from '../../src/questionnaire/items.ts';
import type { Question } from '../../src/questionnaire/question.ts';
import { read } from '../../src/questionnaire/reading.ts';
import {
  allUnknown,
  blocksOf,
  documentOf,
  examples,
  flat,
  sectionOf,
  textsOf,
} from '../support/documents.ts';
import { readPdf } from '../support/poppler.ts';
import { realQuestionnaire } from '../support/real.ts';

/** The answer with the most points, everything there is, and nobody in charge. */
function heaviest(question: Question): Answer {
  switch (question.kind) {
    case 'single':
      return question.options.at(-1)?.id ?? 'unknown';
    case 'multi':
      return question.score ? [] : question.options.map(({ id }) => id);
    case 'matrix':
      return Object.fromEntries(
        question.rows.map(({ id }) => [id, question.options.at(-1)?.id ?? 'unknown']),
      );
    case 'tasks':
      return Object.fromEntries(
        question.rows.map(({ id }, index) => [
          id,
          index % 3 === 0
            ? { parties: ['niemand'] }
            : { parties: ['dienstleister', 'hersteller'], written: 'no' as const },
        ]),
      );
    default:
      return 'unknown';
  }
}
const allHeavy: Answers = {
  ...Object.fromEntries(questionsOf(realQuestionnaire).map((question) => [question.id, heaviest(question)])),
  z_ansprech: 'ja',
  pl_ende: 'spaeter',
};

/** What paper leaves out of a block: words for the picture, and what the annex prints in full. */
function onPaper(block: Block): unknown {
  if (block.kind === 'chart') return { ...block, alt: '' };
  if (block.kind === 'statement') return { ...block, label: block.annexed ? '' : block.label, evidence: [] };
  if (block.kind === 'direction') {
    const preconditions = block.preconditions.map(({ text }) => text.replace(/\.$/, ''));
    return { ...block, effects: [], preconditions };
  }
  return block;
}

/** Number of the page on which the annex begins, counted from 1. */
const annexPage = (pages: readonly string[]) => pages.findIndex((page) => /^Anlage$/m.test(page)) + 1;

describe.each(examples)('PDF für $title', async ({ answers, notes }) => {
  const doc = documentOf(answers, notes);
  const bytes = await renderPdf(doc);
  const { pages, text, info, fonts } = readPdf(bytes);

  it('enthält jede gegebene Antwort und jede Notiz', () => {
    for (const { item, asked, given } of read(realQuestionnaire, answers).items) {
      if (asked && given !== undefined) {
        expect(text).toContain(
          flat(describeAnswer(read(realQuestionnaire, answers), item.question, item.row)),
        );
      }
    }
    for (const note of Object.values(notes)) expect(text).toContain(flat(note));
  });

  it('setzt jeden Satz des Dokuments, mit erkennbaren Wortabständen', () => {
    const margins = [
      doc.disclaimer,
      `${doc.title} · ${doc.municipality} ${doc.dateText}`,
      /Seite \d+ von \d+/,
    ];
    const body = flat(
      pages
        .map((page) => margins.reduce<string>((rest, each) => rest.replace(each, ''), flat(page)))
        .join(' '),
    );
    const missing = textsOf(doc.sections.map(({ title, blocks }) => [title, blocks.map(onPaper)]))
      .map(flat)
      .filter((each) => !body.includes(each));
    expect(missing).toEqual([]);
  });

  it('braucht zwei bis vier Seiten vor der Anlage, die auf einer neuen Seite beginnt', () => {
    const first = annexPage(pages);
    expect(first - 1).toBeGreaterThanOrEqual(2);
    expect(first - 1).toBeLessThanOrEqual(4);
    expect(pages[first - 1]).not.toContain('Beschlussvorschlag');
  });

  it('trägt auf jeder Seite Seitenzahl und Hinweis, ab der zweiten auch Titel und Kommune', () => {
    expect(Number(info.Pages)).toBe(pages.length);
    pages.forEach((page, index) => {
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`);
      expect(page).toContain(doc.disclaimer);
      expect(page.includes(`${doc.title} · ${doc.municipality}`)).toBe(index > 0);
    });
  });

  it('bettet alle Schriften ein', () => {
    expect(fonts.length).toBeGreaterThan(0);
    for (const { name, embedded } of fonts)
      expect([name, embedded]).toEqual([expect.stringContaining('SourceSans3'), true]);
  });

  it('hat Titel, Datum des Dokuments, A4 und ein Inhaltsverzeichnis', () => {
    expect(info.Title).toBe('Entscheidungsgrundlage zum IT-Betrieb – Gemeinde Großmühlen');
    expect(info.CreationDate).toContain('2026-11-23');
    expect(info['Page size']).toContain('A4');
    const outline = Buffer.from(bytes).toString('latin1');
    for (const title of ['Kurzfassung', 'Beschlussvorschlag', 'Anlage']) {
      const utf16 = Array.from(title, (letter) => `\0${letter}`).join('');
      expect(outline.includes(utf16) || outline.includes(title)).toBe(true);
    }
  });

  it('lässt keine Überschrift allein am Fuß einer Seite', () => {
    const captions = doc.sections.flatMap((section) => [
      ...blocksOf(section, 'table').flatMap(({ caption, columns }) => [
        caption,
        columns.map(({ title }) => title).join(' '),
      ]),
      ...blocksOf(section, 'heading').map((heading) => heading.text),
      ...blocksOf(section, 'points').map(({ title }) => `${title}.`),
      ...blocksOf(section, 'direction').map(({ title, placement }) => `${title} – ${placement}`),
    ]);
    const headings = [...captions, ...doc.sections.map(({ title }, index) => `${index + 1} ${title}`)];
    for (const page of pages) expect(headings).not.toContain(page.trim().split('\n').at(-1));
  });

  it('ist für dasselbe Dokument Byte für Byte gleich', async () => {
    expect(Buffer.from(await renderPdf(doc)).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('PDF in Grenzfällen', () => {
  it.each([
    ['ohne Antworten', {}],
    ['mit lauter „Weiß ich nicht“', allUnknown],
    ['mit lauter schweren Antworten', allHeavy],
  ])('bleibt der Hauptteil %s bei höchstens vier Seiten', async (_name, answers) => {
    const { pages } = readPdf(await renderPdf(documentOf(answers)));
    expect(annexPage(pages) - 1).toBeLessThanOrEqual(4);
  });

  it('macht Zeichen ohne Bild in der Schrift lesbar, statt eine fremde Schrift zu nehmen', async () => {
    const { text, fonts } = readPdf(
      await renderPdf(documentOf({ p_groesse: 'bis5k' }, { p_groesse: 'Stand → geprüft 🙂, Łódź' })),
    );
    expect(text).toContain('Stand -> geprüft [?], Łódź');
    expect(fonts.filter(({ name }) => !name.includes('SourceSans3'))).toEqual([]);
  });

  it('behält die Zeilen einer Notiz und bricht nur, was in keine Spalte passt', async () => {
    const address = `https://gemeinde.example/${'vertrag/'.repeat(12)}`;
    const { pages, fonts } = readPdf(
      await renderPdf(
        documentOf({ p_groesse: 'bis5k' }, { p_groesse: `Erste Zeile\nZweite Zeile\n${address}` }),
      ),
    );
    const page = pages.find((each) => each.includes('Erste Zeile')) ?? '';
    expect(page).toMatch(/Erste Zeile\nZweite Zeile\n/);
    expect(page.replace(/-?\n/g, '')).toContain(address);
    expect(fonts.every(({ embedded }) => embedded)).toBe(true);
  });

  it('wiederholt den Kopf einer langen Tabelle auf jeder Seite und teilt keine Zeile', async () => {
    const doc = documentOf({});
    const rows = Array.from({ length: 120 }, (_, index) => [
      { text: `Zeile ${index}` },
      { text: `Anfang ${index} ${'lang '.repeat(120)} Ende ${index}` },
    ]);
    const table = {
      kind: 'table' as const,
      caption: 'Lang',
      columns: [
        { title: 'Nummer', width: 20 },
        { title: 'Inhalt', width: 80 },
      ],
      rows,
    };
    const annex = { ...sectionOf(doc, 'anlage'), blocks: [table] };
    const { pages } = readPdf(await renderPdf({ ...doc, sections: [annex] }));
    const filled = pages.filter((page) => page.includes('Anfang'));
    expect(filled.length).toBeGreaterThan(3);
    for (const page of filled) {
      expect(page).toContain('Nummer');
      const numbers = (word: string) =>
        [...page.matchAll(new RegExp(`${word} (\\d+)`, 'g'))].map(([, number]) => number);
      expect(numbers('Anfang')).toEqual(numbers('Ende'));
    }
  });
});
