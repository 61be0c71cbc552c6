import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { faqGroups } from '../../../src/pages/info/content/faq.ts';
import { EinordnungPage } from '../../../src/pages/info/EinordnungPage.tsx';
import { operator } from '../../../src/site/operator.ts';
import { describeInformationPage } from '../../support/informationPage.tsx';

describe('Seite „Einordnung“', () => {
  describeInformationPage(<EinordnungPage questionnaire={questionnaire} />, ['E1', 'E2', 'E3', 'E4']);

  it('stellt drei Leitfragen und führt von jeder zu ihrer Antwort', () => {
    render(<EinordnungPage questionnaire={questionnaire} />);
    const questions = within(screen.getByRole('region', { name: 'Drei Leitfragen' })).getAllByRole(
      'listitem',
    );
    expect(questions).toHaveLength(3);
    const targets = questions.map((item) => within(item).getByRole('link').getAttribute('href'));
    expect(targets).toEqual(['/verantwortung/', '/fragen-und-antworten/#verantwortung', '/betriebsmodelle/']);
    expect(
      faqGroups(operator, 20)
        .flatMap(({ entries }) => entries)
        .map(({ id }) => id),
    ).toContain('verantwortung');
  });

  it('nennt die sechs Arten der Bindung', () => {
    render(<EinordnungPage questionnaire={questionnaire} />);
    expect(screen.getAllByRole('term')).toHaveLength(6);
  });
});
