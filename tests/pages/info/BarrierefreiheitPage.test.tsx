import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BarrierefreiheitPage } from '../../../src/pages/info/BarrierefreiheitPage.tsx';
import { operator } from '../../../src/site/operator.ts';
import { describeInformationPage } from '../../support/informationPage.tsx';

describe('Seite „Barrierefreiheit“', () => {
  describeInformationPage(<BarrierefreiheitPage operator={operator} />, []);

  it('sagt, was noch nicht geprüft ist, und behauptet keine Barrierefreiheit', () => {
    render(<BarrierefreiheitPage operator={operator} />);
    const open = screen.getByRole('region', { name: 'Was noch nicht geprüft ist' });
    expect(
      within(open).getByText(/Menschen mit Behinderungen haben die Website noch nicht erprobt/),
    ).toBeDefined();
    expect(document.body.textContent).not.toMatch(/ist barrierefrei|BITV-konform|konform mit/);
  });

  it('nennt einen Weg, ein Hindernis zu melden', () => {
    render(<BarrierefreiheitPage operator={operator} />);
    const aside = screen.getByRole('complementary', { name: 'Sie stoßen auf ein Hindernis?' });
    expect(
      within(aside)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual([`mailto:${operator.email}`, 'tel:+493023125123']);
  });
});
