import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { faqGroups } from '../../../src/pages/info/content/faq.ts';
import { FaqPage } from '../../../src/pages/info/FaqPage.tsx';
import { Sources } from '../../../src/pages/info/SourceNote.tsx';
import type { Operator } from '../../../src/pages/operator.ts';
import { operator } from '../../../src/site/operator.ts';
import { describeInformationPage } from '../../support/informationPage.tsx';

const entries = faqGroups(operator, 20).flatMap((group) => group.entries);
const page = (
  <Sources value={questionnaire.sources}>
    <FaqPage operator={operator} minutes={20} />
  </Sources>
);
const points = Array.from({ length: 16 }, (_, index) => `F${index + 1}`);

describe('Seite „Fragen und Antworten“', () => {
  describeInformationPage(page, points);

  it('führt von der Liste aller Fragen zu jeder Antwort', () => {
    const { container } = render(page);
    const index = screen.getByRole('navigation', { name: 'Alle Fragen auf einen Blick' });
    const links = within(index).getAllByRole('link');
    expect(links).toHaveLength(17);
    for (const link of links) {
      const answer = container.querySelector(link.getAttribute('href') ?? '');
      expect(answer?.closest('details')?.querySelector('summary')?.textContent).toBe(link.textContent);
    }
  });

  it('legt die Adresse in die Antwort hinein, damit der Browser sie beim Anspringen öffnet', () => {
    const { container } = render(page);
    for (const { id } of entries) {
      const target = container.querySelector(`#${id}`);
      expect(target?.parentElement?.tagName).toBe('DETAILS');
      expect(target?.textContent).not.toBe('');
    }
  });

  it('hält die Adressen fest, unter denen Antworten verlinkt werden', () => {
    expect(
      Object.fromEntries(entries.flatMap(({ point, id }) => (point === undefined ? [] : [[point, id]]))),
    ).toEqual({
      F1: 'cloud',
      F2: 'muss-cloud',
      F3: 'trennen',
      F4: 'datenschutz',
      F5: 'verantwortung',
      F6: 'kosten',
      F7: 'it-abteilung',
      F8: 'vergabe',
      F9: 'abhaengigkeit',
      F10: 'ablauf',
      F11: 'alles-umstellen',
      F12: 'einzelne-themen',
      F13: 'bausteine',
      F14: 'ersetzen',
      F15: 'frueh',
      F16: 'eilig',
    });
  });

  it('nennt eine Dauer des Auftrags nur, wenn der Betreiber sie angibt', () => {
    const { weeksOfWork: _weeks, ...silent } = operator;
    const textOf = (given: Operator) => JSON.stringify(faqGroups(given, 20));
    expect(textOf({ ...operator, weeksOfWork: { from: 5, to: 6 } })).toContain('5–6');
    expect(textOf(silent)).not.toContain('Wochen');
  });

  it('sagt zur IT-Sicherheit, was geprüft ist und was nicht', () => {
    const answer = entries.find(({ id }) => id === 'it-sicherheit')?.answer.join(' ');
    expect(answer).toContain('Die Verwaltung einer Kommune erfasst es nicht.');
    expect(answer).toContain('Für die übrigen Länder haben wir das nicht geprüft');
  });

  it('belegt jede Antwort, die von Recht spricht, mit Quelle und Stand', () => {
    const legal = entries.filter(({ answer }) => /(?<!be)recht|gesetz|§/i.test(answer.flat().join(' ')));
    const unsupported = legal.filter(({ sources = [] }) => sources.length === 0).map(({ id }) => id);
    expect(legal.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['datenschutz', 'vergabe', 'it-sicherheit', 'abhaengigkeit']),
    );
    expect(unsupported).toEqual([]);
  });
});
