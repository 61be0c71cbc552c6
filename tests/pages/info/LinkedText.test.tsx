import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LinkedText } from '../../../src/pages/info/LinkedText.tsx';

describe('Text mit Verweisen', () => {
  it('verlinkt Begriffe, Quellen und Seiten und lässt den übrigen Text stehen', () => {
    const { container } = render(
      <LinkedText text="Ein [Server](glossar:server), so der [Bericht](quelle:bsi_wiba), steht **hier** ([mehr](/bindung/#hebel))." />,
    );
    expect(container.textContent).toBe('Ein Server, so der Bericht, steht hier (mehr).');
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Server', '/glossar/#server'],
      ['Bericht', '/quellen/#bsi_wiba'],
      ['mehr', '/bindung/#hebel'],
    ]);
    expect(screen.getByText('hier').tagName).toBe('STRONG');
  });

  it('macht aus fremden Adressen und spitzen Klammern keine Verweise', () => {
    const text = 'Ein <b>Wort</b> und [da](https://example.org) und [dort](javascript:x).';
    const { container } = render(<LinkedText text={text} />);
    expect(container.textContent).toBe(text);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
