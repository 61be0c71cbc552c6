import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DatenschutzPage } from '../../../src/pages/info/DatenschutzPage.tsx';
import type { ServerLogs } from '../../../src/pages/operator.ts';
import { operator } from '../../../src/site/operator.ts';
import { describeInformationPage } from '../../support/informationPage.tsx';

const show = (logs: ServerLogs) => {
  render(<DatenschutzPage operator={{ ...operator, hosting: { ...operator.hosting, logs } }} />);
  return screen.getByRole('region', { name: 'Wenn Sie Seiten lesen' }).textContent;
};

describe('Seite „Datenschutz“', () => {
  describeInformationPage(<DatenschutzPage operator={operator} />, []);

  it('nennt, was Art. 13 DSGVO verlangt', () => {
    render(<DatenschutzPage operator={operator} />);
    for (const name of ['Wer verantwortlich ist', 'Ihre Rechte', 'Wenn Sie ein Erstgespräch anfragen']) {
      expect(screen.getByRole('region', { name })).toBeDefined();
    }
    for (const term of ['Zweck', 'Rechtsgrundlage', 'Empfänger']) {
      expect(screen.getAllByText(term).length).toBeGreaterThanOrEqual(2);
    }
    expect(screen.getByText(/Muster-Landesbehörde für den Datenschutz/)).toBeDefined();
  });

  it('beschreibt die Protokolle so, wie der Server sie führt', () => {
    expect(show({ kind: 'none' })).toContain('Ein Protokoll der Aufrufe wird nicht geführt.');
  });

  it('unterscheidet gekürzte und vollständige Adressen', () => {
    expect(show({ kind: 'shortened', days: 7 })).toMatch(/gekürzte IP-Adresse.*Nach 7\u00a0Tagen/);
  });

  it('nennt die Frist vollständiger Protokolle', () => {
    expect(show({ kind: 'complete', days: 14 })).toMatch(/und die IP-Adresse fest.*Nach 14\u00a0Tagen/);
  });

  it('nennt für jede Spur einer Anfrage eine Löschfrist', () => {
    render(<DatenschutzPage operator={{ ...operator, correspondenceMonths: 4 }} />);
    const text = screen.getByRole('region', { name: 'Wenn Sie ein Erstgespräch anfragen' }).textContent;
    expect(text).toContain('sieben Tage nach der Übergabe an das Postfach');
    expect(text).toContain('höchstens 30\u00a0Tagen');
    expect(text).toContain('spätestens nach 4\u00a0Monaten');
  });
});
