import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RichText } from '../../src/ui/RichText.tsx';

const explain = (id: string) =>
  id === 'server' ? { term: 'Server', text: 'Rechner für viele.' } : undefined;

describe('Text mit Glossarwörtern', () => {
  it('öffnet und schließt die Erklärung unter dem Absatz, auch mit der Tastatur', async () => {
    const user = userEvent.setup();
    render(
      <RichText
        text={[{ text: 'Ein ' }, { text: 'Server', term: 'server' }, { text: ' steht im Haus.' }]}
        explain={explain}
      />,
    );
    expect(screen.queryByText('Rechner für viele.')).toBeNull();
    await user.tab();
    await user.keyboard('{Enter}');
    const word = screen.getByRole('button', { name: 'Server', expanded: true });
    expect(document.getElementById(word.getAttribute('aria-controls') ?? '')?.textContent).toBe(
      'Server: Rechner für viele.',
    );
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Server', expanded: false })).toBeDefined();
    expect(document.body.textContent).not.toContain('Rechner');
  });

  it('zeigt ein Wort ohne Eintrag als gewöhnlichen Text', () => {
    render(
      <RichText
        text={[{ text: 'Das ' }, { text: 'Wort', term: 'fehlt' }, { text: ' fehlt.' }]}
        explain={explain}
      />,
    );
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.body.textContent).toBe('Das Wort fehlt.');
  });

  it('macht aus Zeichen in spitzen Klammern niemals Elemente', () => {
    render(<RichText text={[{ text: '<img src=x onerror=alert(1)> ' }, { text: 'stark', strong: true }]} />);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('stark').tagName).toBe('STRONG');
  });
});
