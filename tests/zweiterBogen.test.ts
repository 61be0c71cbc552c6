import { describe, expect, it } from 'vitest';
import { renderText } from '../src/entscheidungsgrundlage/text.ts';
import { renderPdf } from '../src/pdf/renderPdf.ts';
import { checkFolder } from '../tools/questionnaires/load.ts';
import { blocksOf, flat, sectionOf, textsOf } from './support/documents.ts';
import { readPdf } from './support/poppler.ts';
import { secondDocument, secondFolder } from './support/second.ts';

const titles = (doc: ReturnType<typeof secondDocument>) => doc.sections.map(({ title }) => title);

describe('Zweiter Fragebogen', () => {
  it('besteht die Prüfung ohne Fehler und ohne Hinweis', () => {
    expect(checkFolder(secondFolder).problems).toEqual([]);
  });

  const doc = secondDocument();

  it('bekommt die Abschnitte, die er nennt, in seiner Reihenfolge', () => {
    expect(titles(doc)).toEqual([
      'Kurzfassung',
      'Offene Punkte',
      'Ausgangslage',
      'Bindung an Anbieter',
      'Zuständigkeiten und Lücken',
      'Nächste Schritte',
      'Beschlussvorschlag',
      'Anlage',
    ]);
  });

  it('wird mit seinen eigenen Dimensionen, Aufgaben und Befunden ausgewertet', () => {
    expect(doc.occasion).toBe('Die Schule zieht um');
    expect(doc.headline).toBe(
      'Nach den Angaben der Verwaltung ist die Bindung in allen Bereichen hoch; 1 von 2 Aufgaben ist geklärt.',
    );
    expect(textsOf(sectionOf(doc, 'ausgangslage').blocks).join('')).toBe(
      'Technik der Schule: Digitale Tafeln',
    );
    expect(blocksOf(sectionOf(doc, 'bindung'), 'statement').map(({ title }) => title)).toEqual([
      'Ohne die heutige Firma geht nichts weiter',
      'Bindung durch Wartung',
      'Bindung durch Wissen',
    ]);
    expect(
      blocksOf(sectionOf(doc, 'zustaendigkeiten'), 'table')[0]?.rows.map(([task]) => task?.text),
    ).toEqual(['Zugänge vergeben und entziehen']);
    const [steps] = blocksOf(sectionOf(doc, 'schritte'), 'table');
    expect(steps?.rows.map(([step]) => step?.text)).toContain('Unterlagen anlegen lassen');
  });

  it.each([
    ['mit allen Antworten', doc],
    ['ohne Antworten', secondDocument({})],
  ])('spricht %s von nichts, was er nicht hat', (_state, each) => {
    const text = textsOf(each).join('\n');
    expect(text).not.toMatch(/Baustein|Betriebsmodell|Handlungsrichtung|Richtung|Belassen|Betrieb heute/);
    expect(text).not.toMatch(/\b0 von 0\b|undefined|nicht Teil dieses/);
  });

  it('lässt ohne seine Angaben keinen leeren Abschnitt stehen', () => {
    expect(titles(secondDocument({}))).not.toContain('Ausgangslage');
    for (const { blocks } of secondDocument({}).sections) expect(blocks).not.toEqual([]);
  });

  it('steht vollständig im Text und im PDF', async () => {
    const text = flat(renderText(doc));
    const pdf = readPdf(await renderPdf(doc));
    for (const part of [...titles(doc), 'Ohne die heutige Firma geht nichts weiter', 'Technik der Schule']) {
      expect(text).toContain(part);
      expect(pdf.text).toContain(part);
    }
  });
});
