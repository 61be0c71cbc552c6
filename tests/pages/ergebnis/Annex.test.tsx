import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Annex } from '../../../src/pages/ergebnis/Annex.tsx';
import { sampleDocument } from './sampleDocument.ts';

describe('Annex', () => {
  it('zeigt jeden Teil der Anlage geschlossen unter seiner Überschrift', () => {
    const annex = sampleDocument.sections.filter((section) => section.annex);
    render(annex.map((section) => <Annex key={section.id} section={section} change={() => null} />));
    expect(screen.getByRole('heading', { name: 'Anlage' })).toBeTruthy();
    const method = screen.getByText('Verfahren').closest('details');
    expect(method?.open).toBe(false);
    expect(method?.textContent).toContain('So wird gerechnet.');
    expect(method?.textContent).not.toContain('Alle Antworten.');
    expect(screen.getByText('Alle Angaben').closest('details')?.textContent).toContain('Alle Antworten.');
  });
});
