import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { zoneWords } from '../../src/entscheidungsgrundlage/chart.ts';
import { Chart, chartAsTable } from '../../src/html/Chart.tsx';
import { chart } from '../pages/ergebnis/sampleDocument.ts';

describe('Chart', () => {
  it('sagt jede Zeile in Worten', () => {
    render(<Chart block={chart} />);
    const rows = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Verträge: erhöht bis hoch',
      'Daten: hoch',
      'Wissen: hoch durch einen Befund angehoben',
    ]);
  });

  it('zeichnet eine Spanne als Balken, einen festen Wert als Punkt und die Anhebung als Pfeil', () => {
    const { container } = render(<Chart block={chart} />);
    const drawings = [...container.querySelectorAll('.chart-line')];
    const shapes = drawings.map((drawing) => ({
      interval: drawing.querySelector('.chart-interval')?.getAttribute('x1'),
      dot: drawing.querySelector('.chart-dot')?.getAttribute('cx'),
      lift: drawing.querySelector('.chart-lift')?.getAttribute('x1'),
    }));
    expect(shapes).toEqual([
      { interval: '41.6%', dot: undefined, lift: undefined },
      { interval: undefined, dot: '80%', lift: undefined },
      { interval: '20%', dot: undefined, lift: '30%' },
    ]);
    expect(drawings.every((drawing) => drawing.getAttribute('aria-hidden') === 'true')).toBe(true);
    expect(drawings.map(({ textContent }) => textContent).join('')).toBe('');
  });

  it('hinterlegt die Grenzbereiche in jeder Zeile und erklärt sie', () => {
    const zones = [[29.5, 45.5] as const, [54.5, 70.5] as const];
    const { container } = render(<Chart block={{ ...chart, zones }} />);
    const drawn = [...container.querySelectorAll('.chart-line')].map((drawing) =>
      [...drawing.querySelectorAll('.chart-zone')].map((zone) => [
        zone.getAttribute('x'),
        zone.getAttribute('width'),
      ]),
    );
    expect(drawn).toEqual(
      chart.rows.map(() => [
        ['29.5%', '16%'],
        ['54.5%', '16%'],
      ]),
    );
    expect(container.textContent).toContain(`Grauer Streifen: ${zoneWords}`);
  });

  it('erklärt keinen Streifen, den es nicht gibt', () => {
    const { container } = render(<Chart block={chart} />);
    expect(container.textContent).not.toContain('Grauer Streifen');
  });

  it('lässt sich als Tabelle mit Zahlen öffnen und wieder schließen', async () => {
    render(<Chart block={chart} />);
    const disclosure = screen.getByText('Als Tabelle anzeigen').closest('details');
    expect(disclosure?.open).toBe(false);
    await userEvent.click(screen.getByText('Als Tabelle anzeigen'));
    expect(disclosure?.open).toBe(true);
    const row = screen.getByRole('row', { name: /Verträge/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['erhöht bis hoch', '42 bis 66', '–']);
    await userEvent.click(screen.getByText('Als Tabelle anzeigen'));
    expect(disclosure?.open).toBe(false);
  });

  it('braucht die Spalte für Anmerkungen nur, wenn es welche gibt', () => {
    const plain = { ...chart, rows: chart.rows.slice(0, 2) };
    expect(chartAsTable(plain).columns.map(({ title }) => title)).not.toContain('Anmerkung');
    expect(chartAsTable(plain).rows[1]?.[2]).toEqual({ text: '80' });
  });

  it('zeichnet neben dem Stand von heute, was danach wäre, und sagt beides', () => {
    const after = [
      { from: 20, to: 30, words: 'niedrig' },
      { from: 80, to: 80, words: 'hoch' },
      { from: 20, to: 30, words: 'niedrig' },
    ];
    const { container } = render(<Chart block={chart} after={after} />);
    const [contracts, data] = within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem');
    expect(contracts?.textContent).toBe('Verträge: heute erhöht bis hoch, danach niedrig');
    expect(data?.textContent).toBe('Daten: unverändert hoch');
    expect(contracts?.querySelector('.chart-outline-before')?.getAttribute('x1')).toBe('41.6%');
    expect(contracts?.querySelector('.chart-outline-after')?.getAttribute('x1')).toBe('20%');
    expect(container.querySelectorAll('.chart-interval-now, .chart-dot-now')).toHaveLength(0);
    expect(screen.getByText(/Hohl gezeichnet ist der Stand von heute/)).toBeDefined();
    expect(chartAsTable(chart, after).rows[0]?.map(({ text }) => text)).toEqual([
      'Verträge',
      'erhöht bis hoch',
      '42 bis 66',
      'niedrig, 20 bis 30',
      '–',
    ]);
  });
});
