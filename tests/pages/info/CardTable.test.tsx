import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CardTable } from '../../../src/pages/info/CardTable.tsx';

describe('Tabelle, die zu Karten wird', () => {
  it('bleibt für Vorleseprogramme eine Tabelle mit Zeilenköpfen', () => {
    render(
      <CardTable
        caption="Modelle"
        columns={['Merkmal', 'Lokal', 'Gemietet']}
        rows={[{ key: 'ort', head: 'Ort', cells: ['Rathaus', 'Rechenzentrum'] }]}
      />,
    );
    const table = within(screen.getByRole('table', { name: 'Modelle' }));
    expect(table.getAllByRole('columnheader')).toHaveLength(3);
    expect(table.getByRole('rowheader', { name: 'Ort' })).toBeTruthy();
    expect(
      table.getAllByRole('cell').map((cell) => [cell.getAttribute('data-column'), cell.textContent]),
    ).toEqual([
      ['Lokal', 'Rathaus'],
      ['Gemietet', 'Rechenzentrum'],
    ]);
  });
});
