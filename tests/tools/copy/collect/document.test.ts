import { describe, expect, it } from 'vitest';
import { renderText } from '../../../../src/entscheidungsgrundlage/text.ts';
import { passagesOfDocument } from '../../../../tools/copy/collect/document.ts';
import { documentOf, examples, flat, musterhausen } from '../../../support/documents.ts';

describe('Texte eines Dokuments', () => {
  it.each(examples)('enthalten jedes Wort der Textfassung: $municipality', ({ answers, notes }) => {
    const document = documentOf(answers, notes);
    const words = (text: string) => flat(text).match(/\p{L}{4,}/gu) ?? [];
    const read = new Set(passagesOfDocument(document, 'Probe').flatMap(({ text }) => words(text)));
    // Labels that the plain text adds itself.
    const own = [
      'Kommune',
      'Zeichen',
      'Datum',
      'Anlass',
      'links',
      'nach',
      'rechts',
      'Dafür',
      'Dagegen',
      'spricht',
      'Erster',
    ];
    const missing = words(renderText(document)).filter((word) => !read.has(word) && !own.includes(word));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('sind ganze Sätze, auch wenn ein Satz aus Stücken besteht', () => {
    const example = musterhausen;
    const texts = passagesOfDocument(documentOf(example?.answers ?? {}), 'Probe').map(({ text }) => text);
    expect(texts.filter((text) => /^Anker\. Jede Antwort/.test(text))).toHaveLength(1);
  });
});
