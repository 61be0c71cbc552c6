import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ErrorSummary } from '../../src/ui/ErrorSummary.tsx';
import { Field } from '../../src/ui/Field.tsx';

const name = { message: 'Bitte geben Sie Ihren Namen an.', target: 'name' };
const place = { message: 'Bitte geben Sie Ihren Ort an.', target: 'ort' };
const fields = (
  <>
    <Field id="name" label="Name" value="" onChange={() => {}} error={name.message} />
    <Field id="ort" label="Ort" hint="Wo Sie wohnen" value="" onChange={() => {}} error={place.message} />
  </>
);

beforeEach(() => {
  document.title = 'Seite';
});

describe('Zusammenfassung der Fehler', () => {
  it('nimmt den Fokus, kennzeichnet den Titel und räumt ihn wieder auf', () => {
    const { unmount } = render(<ErrorSummary problem={name} />);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Bitte prüfen Sie Ihre Angabe' }));
    expect(document.title).toBe('Fehler: Seite');
    unmount();
    expect(document.title).toBe('Seite');
  });

  it('nennt mehrere Fehler und führt zu jedem Feld', async () => {
    render(
      <>
        <ErrorSummary problem={[name, place]} />
        {fields}
      </>,
    );
    expect(screen.getByRole('region', { name: 'Bitte prüfen Sie Ihre Angaben' })).toBeDefined();
    await userEvent.click(screen.getByRole('link', { name: place.message }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Ort' }));
  });

  it('meldet sich bei jedem neuen Versuch wieder', () => {
    const { rerender } = render(<ErrorSummary problem={[name]} />);
    screen.getByRole('link').focus();
    rerender(<ErrorSummary problem={[name]} />);
    expect(document.activeElement).toBe(screen.getByRole('region'));
  });
});

describe('Feld mit Fehler', () => {
  it('ist als fehlerhaft gekennzeichnet und mit Hinweis und Fehler verbunden', () => {
    render(fields);
    const field = screen.getByRole('textbox', { name: 'Ort' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Wo Sie wohnen',
      `Fehler: ${place.message}`,
    ]);
  });
});
