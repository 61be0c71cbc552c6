import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ZielgruppePage } from '../../../src/pages/info/ZielgruppePage.tsx';
import { describeInformationPage } from '../../support/informationPage.tsx';

describe('Seite „Zielgruppe“', () => {
  describeInformationPage(<ZielgruppePage />, ['Z1', 'Z2', 'Z3', 'Z4']);

  it('spricht die drei Rollen der Verwaltungsspitze an', () => {
    render(<ZielgruppePage />);
    for (const role of [
      'Bürgermeisterinnen und Bürgermeister',
      'Kämmerinnen und Kämmerer',
      'Geschäfts- und Amtsleitungen',
    ]) {
      expect(screen.getByRole('heading', { name: role })).toBeDefined();
    }
  });

  it('sagt auch, für wen das Angebot weniger passt', () => {
    render(<ZielgruppePage />);
    expect(screen.getByRole('heading', { name: 'Für wen es weniger passt' })).toBeDefined();
  });
});
