// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { passagesOfPage } from '../../../../tools/copy/collect/html.ts';

const read = (body: string, head = '<title>Titel</title>') => {
  const page = new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
  return passagesOfPage(page, '/probe/', 'seite');
};
const texts = (body: string, head?: string) => read(body, head).map(({ text }) => text);

describe('Texte einer Seite', () => {
  it('sind Zeilen: Blöcke trennen, Auszeichnungen nicht', () => {
    expect(texts('<h1>Eins</h1><p>Zwei <b>und</b> drei<br>Vier</p>')).toEqual([
      'Titel',
      'Eins',
      'Zwei und drei',
      'Vier',
    ]);
    expect(texts('<div>Davor<p>Darin</p>Danach</div>')).toEqual(['Titel', 'Davor', 'Darin', 'Danach']);
  });

  it('fassen gewöhnliche Leerzeichen zusammen und behalten geschützte', () => {
    expect(texts('<p>  60&nbsp;Minuten \n  lang </p>')).toEqual(['Titel', '60\u00a0Minuten lang']);
  });

  it('enthalten Beschreibung, gesprochene Wörter und die Wörter der Verweise', () => {
    const head = '<title>Titel</title><meta name="description" content="Worum es geht">';
    const body = '<p><a href="/">hier</a></p><img alt="Ein Bild">';
    expect(texts(body, head)).toEqual(['Titel', 'Worum es geht', 'hier', 'Ein Bild', 'hier']);
    expect(read('<a href="/">hier</a>').filter(({ link }) => link)).toHaveLength(1);
  });

  it('enthalten nichts, was niemand liest', () => {
    expect(texts('<style>p { color: red }</style><script>rufe()</script>')).toEqual(['Titel']);
  });
});
