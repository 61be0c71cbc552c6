import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DatenschutzPage } from '../../../src/pages/info/DatenschutzPage.tsx';
import { KontaktPage } from '../../../src/pages/info/KontaktPage.tsx';
import { operator } from '../../../src/site/operator.ts';
import { describeInformationPage } from '../../support/informationPage.tsx';

describe('Seite „Kontakt“', () => {
  describeInformationPage(<KontaktPage operator={operator} minutes={20} />, ['K1', 'K2', 'K3']);

  it('nennt Anschrift, E-Mail und Telefon als lesbaren Text', () => {
    render(<KontaktPage operator={operator} minutes={20} />);
    expect(screen.getByRole('link', { name: operator.email }).getAttribute('href')).toBe(
      `mailto:${operator.email}`,
    );
    expect(screen.getByRole('link', { name: operator.phone }).getAttribute('href')).toBe('tel:+493023125123');
    expect(screen.getByRole('group').textContent).toContain('12345 Musterstadt');
  });

  it('sagt, wann eine Antwort kommt', () => {
    render(<KontaktPage operator={{ ...operator, responseDays: 5 }} minutes={20} />);
    expect(screen.getByText(/binnen 5 Arbeitstagen/)).toBeDefined();
  });

  it('verspricht keine Antwortzeit und keinen Preis, die der Betreiber nicht angibt', () => {
    const { responseDays: _days, firstTalkIsFree: _free, ...silent } = operator;
    render(<KontaktPage operator={silent} minutes={20} />);
    expect(document.body.textContent).not.toMatch(/Arbeitstag|kostenfrei/);
    expect(screen.getByText(/Bezahlt wird eine Beratung/)).toBeDefined();
  });

  it('nimmt die Dauer der Selbsteinschätzung aus dem Fragebogen', () => {
    render(<KontaktPage operator={operator} minutes={33} />);
    expect(screen.getByText(/in etwa 33 Minuten/)).toBeDefined();
  });

  it('führt zu den Löschfristen in der Datenschutzerklärung', () => {
    render(<KontaktPage operator={operator} minutes={20} />);
    const [path, id] =
      screen.getByRole('link', { name: 'Fristen im Einzelnen' }).getAttribute('href')?.split('#') ?? [];
    expect(path).toBe('/datenschutz/');
    const { container } = render(<DatenschutzPage operator={operator} />);
    expect(container.querySelector(`#${id}`)?.textContent).toBe('Wenn Sie ein Erstgespräch anfragen');
  });
});
