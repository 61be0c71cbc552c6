import { cleanup, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reliability } from '../../../src/entscheidungsgrundlage/kurzfassung.ts';
import { OverviewScreen } from '../../../src/pages/fragebogen/OverviewScreen.tsx';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { anyAnswers, stored } from '../../support/answers.ts';
import { contextFor } from '../../support/contexts.ts';
import { renderInterview } from '../../support/renderInterview.tsx';
import { village } from '../../support/uiQuestionnaire.ts';
import { violations } from '../accessibility.ts';

const overview = (answers: Answers = {}) =>
  renderInterview(<OverviewScreen />, { answers, events: [{ type: 'overview' }] });
const parts = () =>
  within(screen.getByRole('region', { name: 'Teile des Fragebogens' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Übersicht', () => {
  it('nennt zu jedem Teil, wie weit er ist', async () => {
    overview({ rolle: 'kasse', partner: ['dienstleister'], bausteine: ['email'] });
    expect(parts()).toEqual([
      'Teil kommune2 von 2 beantwortetErledigt',
      'Teil teile1 von 2 beantwortetTeilweise',
      'Teil zustaendigkeiten3 AngabenNoch offen',
      'Teil kosten2 AngabenNoch offen',
      'Teil vertraege1 AngabeNoch offen',
    ]);
    expect(
      screen.getByText('3 von 10 Angaben beantwortet, 0 mit „Weiß ich nicht“, 7 noch offen.'),
    ).toBeDefined();
    expect(await violations(document.body)).toEqual([]);
  });

  it('zählt, was offen ist, wie die Entscheidungsgrundlage', () => {
    fc.assert(
      fc.property(anyAnswers(village, 3), (byItem) => {
        const answers = stored(village, byItem);
        overview(answers);
        expect(screen.getByText(reliability(contextFor(village, { answers })))).toBeDefined();
        cleanup();
      }),
      { numRuns: 20 },
    );
  });

  it('beschreibt den Link eines Teils mit seinem Stand', () => {
    overview();
    expect(
      screen.getByRole('link', { name: 'Teil kommune', description: '2 Angaben Noch offen' }),
    ).toBeDefined();
  });

  it('beginnt mit der ersten Frage und macht später bei der ersten offenen weiter', async () => {
    const first = overview();
    await first.user.click(screen.getByRole('button', { name: 'Mit der ersten Frage beginnen' }));
    expect(first.session()).toMatchObject({ screen: 'asking', at: 'rolle' });
  });

  it('macht bei der ersten offenen Frage weiter', async () => {
    const { user, session } = overview({ rolle: 'kasse' });
    expect(screen.getByText('Nächste offene Frage: Beteiligte')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Weitermachen' }));
    expect(session().at).toBe('partner');
  });

  it('führt zu offenen Teilen in beliebiger Reihenfolge und aus erledigten in die Prüfung', async () => {
    const open = overview({ rolle: 'kasse', partner: [] });
    await open.user.click(screen.getByRole('link', { name: 'Teil kosten' }));
    expect(open.session()).toMatchObject({ screen: 'asking', at: 'plaetze' });
    open.send({ type: 'overview' });
    await open.user.click(screen.getByRole('link', { name: 'Teil kommune' }));
    expect(open.session()).toMatchObject({ screen: 'reviewing', section: 'kommune' });
  });

  it('gibt das Ergebnis frei, sobald die ersten beiden Teile beantwortet sind', async () => {
    const begun = { rolle: 'kasse', partner: [], bausteine: ['email'] };
    overview(begun);
    expect(screen.queryByRole('button', { name: 'Ergebnis ansehen' })).toBeNull();
    expect(screen.getByText(/sobald die ersten beiden Teile beantwortet sind/)).toBeDefined();
  });

  it('zeigt das Ergebnis auch, wenn danach noch Fragen offen sind', async () => {
    const { user, session } = overview({
      rolle: 'kasse',
      partner: [],
      bausteine: ['email'],
      betrieb: 'unknown',
    });
    await user.click(screen.getByRole('button', { name: 'Ergebnis ansehen' }));
    expect(session().screen).toBe('concluded');
  });
});
