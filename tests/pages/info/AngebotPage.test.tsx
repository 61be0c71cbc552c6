import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AngebotPage } from '../../../src/pages/info/AngebotPage.tsx';
import { operator } from '../../../src/site/operator.ts';
import { describeInformationPage } from '../../support/informationPage.tsx';

describe('Seite „Angebot“', () => {
  describeInformationPage(<AngebotPage operator={operator} />, ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']);

  it('zeigt den Ablauf von der Anfrage bis zur Entscheidungsgrundlage', () => {
    render(<AngebotPage operator={operator} />);
    const course = screen.getByRole('region', { name: 'So läuft eine Beratung ab' });
    const steps = within(course).getAllByRole('listitem');
    expect(steps.map((step) => within(step).getByRole('heading').textContent)).toEqual([
      'Sie fragen an',
      'Erstgespräch',
      'Sie entscheiden über einen Auftrag',
      'Handlungsrichtungen',
      'Ausgearbeitete Entscheidungsgrundlage',
    ]);
    expect(steps[1]?.textContent).toContain('60\u00a0Minuten');
    expect(steps[4]?.textContent).toContain('3–4\u00a0Wochen');
  });

  it('grenzt ab, was es nicht ist', () => {
    render(<AngebotPage operator={operator} />);
    for (const limit of [
      /kein technisches Gutachten/,
      'keine Rechtsberatung',
      'kein Vergleich von Anbietern',
    ]) {
      expect(screen.getByText(limit)).toBeDefined();
    }
  });

  it('nennt das Erstgespräch nur dann kostenfrei, wenn es das ist', () => {
    const { rerender } = render(<AngebotPage operator={{ ...operator, firstTalkIsFree: true }} />);
    expect(screen.queryByText(/unverbindlich und kostenfrei/)).not.toBeNull();
    const { firstTalkIsFree: _free, ...silent } = operator;
    rerender(<AngebotPage operator={silent} />);
    expect(screen.queryByText(/kostenfrei/)).toBeNull();
  });
});
