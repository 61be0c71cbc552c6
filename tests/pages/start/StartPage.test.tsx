import { screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { StartPage } from '../../../src/pages/start/StartPage.tsx';
import { operator } from '../../../src/site/operator.ts';
import { violations } from '../accessibility.ts';
import { chart, sampleDocument, statement } from '../ergebnis/sampleDocument.ts';

const markup = renderToStaticMarkup(
  <main>
    <StartPage example={sampleDocument} exampleAddress="/beispiel/" minutes={25} operator={operator} />
  </main>,
);

beforeEach(() => {
  document.body.innerHTML = markup;
});

describe('Startseite', () => {
  it('ist fertiges HTML ohne Skripte, Handler und Stilattribute', () => {
    expect(markup).not.toMatch(/<script|<button|\son[a-z]+=|\sstyle=|javascript:/);
  });

  it('führt mit einfachen Links in den Fragebogen', () => {
    const links = screen.getAllByRole('link', { name: 'Selbsteinschätzung beginnen' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/beginnen/', '/beginnen/']);
  });

  it('nimmt die Dauer aus dem Fragebogen und nennt, wer dahintersteht und was frei ist', () => {
    expect(screen.getByText(/etwa 25 Minuten/)).toBeDefined();
    const person = screen.getByRole('region', { name: 'Wer dahintersteht' });
    expect(person.textContent).toContain(operator.name);
    expect(person.textContent).toContain('Bezahlt wird eine Beratung, die Sie danach beauftragen.');
  });

  it('nennt auch den Weg zum Erstgespräch', () => {
    expect(screen.getByRole('link', { name: /Erstgespräch anfragen/ }).getAttribute('href')).toBe(
      '/erstgespraech/',
    );
  });

  it('sagt, für wen es ist, was man bekommt, wie es geht und was es nicht ist', () => {
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual([
      'Für Kommunen, in denen IT nebenbei läuft',
      'Das bekommen Sie',
      'So geht es in drei Schritten',
      'So sieht das Ergebnis aus',
      'Was der Betriebskompass nicht ist',
      'Nichts verlässt Ihren Browser',
      'Wer dahintersteht',
      'Sie können sofort anfangen',
    ]);
    const steps = within(screen.getByRole('region', { name: 'So geht es in drei Schritten' })).getAllByRole(
      'listitem',
    );
    expect(steps).toHaveLength(3);
  });

  it('zeigt ein Ergebnis und sagt, dass es erfunden ist', () => {
    const example = within(screen.getByRole('region', { name: 'So sieht das Ergebnis aus' }));
    expect(example.getByText('Erfundenes Beispiel')).toBeTruthy();
    expect(example.getByText(sampleDocument.headline)).toBeTruthy();
    for (const { label } of chart.rows) expect(example.getAllByText(new RegExp(`^${label}`))[0]).toBeTruthy();
    expect(example.getByRole('heading', { name: statement.title })).toBeTruthy();
    expect(example.getByRole('table', { name: 'Aufgaben mit Lücken (Auszug)' })).toBeTruthy();
    const links = example.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/beispiel/']);
  });

  it('ist für Hilfsmittel lesbar', async () => {
    expect(await violations(document.body)).toEqual([]);
  });
});
