import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Blocks } from '../../src/html/Blocks.tsx';
import { violations } from '../pages/accessibility.ts';
import { statement } from '../pages/ergebnis/sampleDocument.ts';

const full = {
  ...statement,
  evidence: [
    {
      question: 'd_kopie',
      label: 'Eigene Kopie',
      answer: 'Nur beim Anbieter',
      weighs: 'großes Hindernis',
      meaning: 'Nur mit Hilfe des Anbieters zu lösen.',
      weight: 'Gewicht 3 von 3',
    },
  ],
  grounds: [
    {
      label: 'Kopie',
      weight: 'Gewicht 3 von 3',
      why: 'Zählt dreifach.',
      sources: ['Leitfaden (2026-11)'],
      sourceNumbers: '[1]',
    },
    { label: 'Export', weight: 'Gewicht 1 von 3', sources: [], sourceNumbers: '' },
  ],
  holds: 'Diese Einordnung hält auch.',
  sources: ['Gesetz (2026-01)', 'Leitfaden (2026-11)'],
};

describe('Woraus eine Aussage folgt', () => {
  it('zeigt Bedeutung und Gewicht jeder Antwort, den Grund des Gewichts und die Quellen', () => {
    render(<Blocks blocks={[full]} />);
    const details = screen.getByText('Worauf das beruht: eine Angabe').closest('details');
    const inside = within(details as HTMLElement);
    expect(inside.getByText('großes Hindernis: Nur mit Hilfe des Anbieters zu lösen.')).toBeTruthy();
    expect(inside.getAllByText('Gewicht 3 von 3')).toHaveLength(2);
    expect(inside.getByText('Diese Einordnung hält auch.')).toBeTruthy();
    expect(inside.getByText('Warum die Angaben so viel zählen')).toBeTruthy();
    expect(inside.getByText('Zählt dreifach.')).toBeTruthy();
    expect(inside.getByText('Quelle: Leitfaden (2026-11)')).toBeTruthy();
    expect(inside.getByText('Quellen: Gesetz (2026-01); Leitfaden (2026-11)')).toBeTruthy();
  });

  it('lässt weg, wozu es nichts zu sagen gibt', () => {
    render(<Blocks blocks={[statement]} />);
    expect(screen.queryByText(/Warum die Angaben|Quelle/)).toBeNull();
  });

  it('ist ohne Mängel zugänglich', async () => {
    const { container } = render(<Blocks blocks={[full]} />);
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await violations(container)).toEqual([]);
  });
});
