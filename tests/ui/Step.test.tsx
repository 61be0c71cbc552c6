import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StepHeading, StepMemory } from '../../src/ui/Step.tsx';

const page = (step: string, row?: string) => (
  <StrictMode>
    <StepMemory>
      <div key={step}>
        <StepHeading step={step} title={`${step} – Seite`}>
          {step}
        </StepHeading>
        {row && (
          <StepHeading key={row} level={2} step={row}>
            {row}
          </StepHeading>
        )}
      </div>
    </StepMemory>
  </StrictMode>
);

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Überschrift eines Schritts', () => {
  it('setzt den Titel und lässt den Fokus beim ersten Laden in Ruhe', () => {
    render(page('Erste Frage'));
    expect(document.title).toBe('Erste Frage – Seite');
    expect(document.activeElement).toBe(document.body);
  });

  it('nimmt beim Wechsel den Fokus und beginnt oben', () => {
    const { rerender } = render(page('Erste Frage'));
    rerender(page('Zweite Frage'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Zweite Frage' }));
    expect(document.title).toBe('Zweite Frage – Seite');
    expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
  });

  it('gibt bei einer neuen Zeile der Zeile den Fokus, bei einer neuen Frage der Frage', () => {
    const { rerender } = render(page('Erste Frage', 'Server'));
    rerender(page('Erste Frage', 'Website'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Website' }));
    rerender(page('Zweite Frage', 'Server'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Zweite Frage' }));
  });
});
