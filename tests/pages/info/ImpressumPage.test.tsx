import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ImpressumPage } from '../../../src/pages/info/ImpressumPage.tsx';
import { operator } from '../../../src/site/operator.ts';
import { describeInformationPage } from '../../support/informationPage.tsx';

const definition = (term: string) => screen.getByText(term).nextElementSibling?.textContent;

describe('Seite „Impressum“', () => {
  describeInformationPage(<ImpressumPage operator={operator} />, []);

  it('enthält die Angaben, die § 5 DDG verlangt', () => {
    render(<ImpressumPage operator={operator} />);
    expect(definition('Name')).toContain(operator.name);
    expect(definition('Anschrift')).toBe('Musterstraße 112345 Musterstadt');
    expect(definition('E-Mail')).toBe(operator.email);
    expect(definition('Telefon')).toBe(operator.phone);
    expect(definition('Umsatzsteuer-Identifikationsnummer')).toMatch(/^DE/);
  });

  it('lässt die Steuernummer weg, wenn es keine gibt', () => {
    const { taxId: _, ...withoutTaxId } = operator;
    render(<ImpressumPage operator={withoutTaxId} />);
    expect(screen.queryByText('Umsatzsteuer-Identifikationsnummer')).toBeNull();
  });

  it('sagt, ob die Angaben rechtlich geprüft sind', () => {
    const { rerender } = render(<ImpressumPage operator={operator} />);
    expect(screen.queryByText(/noch nicht rechtlich geprüft/)).not.toBeNull();
    rerender(<ImpressumPage operator={{ ...operator, legalReviewOn: '2026-12-15' }} />);
    expect(screen.queryByText('Rechtlich geprüft am 15.12.2026.')).not.toBeNull();
    expect(screen.queryByText(/noch nicht rechtlich geprüft/)).toBeNull();
  });
});
