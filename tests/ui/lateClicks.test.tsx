import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Link } from '../../src/ui/Link.tsx';
import { StepHeading, StepMemory } from '../../src/ui/Step.tsx';

const acted = vi.fn();

/** A page whose button leads to another one, on which something of every kind can lie at the same place. */
function Site() {
  const [step, setStep] = useState('Erste Seite');
  return (
    <StepMemory>
      <StepHeading step={step}>{step}</StepHeading>
      <button type="button" onClick={acted}>
        Speichern
      </button>
      {step === 'Erste Seite' ? (
        <button type="button" onClick={() => setStep('Zweite Seite')}>
          Weiter
        </button>
      ) : (
        <form onSubmit={acted}>
          <input type="radio" aria-label="Antwort" />
          <label>
            Haken <input type="checkbox" />
          </label>
          <Link href="#/ziel" onFollow={acted}>
            Verweis
          </Link>
          <button type="submit">Absenden</button>
        </form>
      )}
    </StepMemory>
  );
}
const show = () => {
  window.scrollTo = vi.fn();
  acted.mockReset();
  render(<Site />);
  return userEvent.setup();
};
const button = (name: string) => screen.getByRole('button', { name });
const secondClick = (element: HTMLElement) => {
  const pressed = fireEvent.mouseDown(element, { detail: 2 });
  return [pressed, fireEvent.click(element, { detail: 2 })];
};

describe('Doppelklick', () => {
  it('löst eine Schaltfläche einmal aus', async () => {
    const user = show();
    await user.dblClick(button('Speichern'));
    expect(acted).toHaveBeenCalledOnce();
  });

  it('erreicht nichts auf der Seite, zu der sein erster Klick führt', async () => {
    const user = show();
    await user.click(button('Weiter'));
    const all = [
      screen.getByRole('radio'),
      screen.getByRole('checkbox'),
      screen.getByText('Haken'),
      screen.getByRole('link'),
      button('Absenden'),
    ];
    for (const element of all) expect(secondClick(element)).toEqual([false, false]);
    expect(acted).not.toHaveBeenCalled();
    expect(screen.getByRole<HTMLInputElement>('radio').checked).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  });

  it('erreicht auch nach dem Laden einer Seite nichts, was zur Seite davor gehörte', () => {
    show();
    expect(secondClick(button('Weiter'))).toEqual([false, false]);
    expect(screen.getByRole('heading', { name: 'Erste Seite' })).toBeDefined();
  });

  it('schaltet eine Auswahl hin und zurück, wenn er auf ihrer Seite begann', async () => {
    const user = show();
    await user.click(button('Weiter'));
    const box = screen.getByRole<HTMLInputElement>('checkbox');
    await user.click(box);
    expect(box.checked).toBe(true);
    secondClick(box);
    expect(box.checked).toBe(false);
  });
});

describe('Zwei gewollte Klicks', () => {
  it('wirken beide', async () => {
    const user = show();
    await user.click(button('Speichern'));
    await user.click(button('Speichern'));
    expect(acted).toHaveBeenCalledTimes(2);
  });

  it('wirken beide, wenn sie von der Tastatur kommen, auch über einen Seitenwechsel', async () => {
    const user = show();
    button('Weiter').focus();
    await user.keyboard('{Enter}');
    button('Speichern').focus();
    await user.keyboard('{Enter}{Enter}');
    expect(acted).toHaveBeenCalledTimes(2);
  });
});
