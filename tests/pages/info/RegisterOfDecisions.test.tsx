import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RegisterOfDecisions } from '../../../src/pages/info/RegisterOfDecisions.tsx';
import { Sources } from '../../../src/pages/info/SourceNote.tsx';
import type { EditorialDecision } from '../../../src/questionnaire/catalogue.ts';
import { questionnaireOf, single } from '../../support/builders.ts';
import { realQuestionnaire } from '../../support/real.ts';

const decision = (id: string, about: string[], text: string): EditorialDecision => ({
  id,
  about,
  text,
  sources: ['quelle'],
});
const questionnaire = questionnaireOf(
  [single('export', ['ja'], { short: 'Datenexport' }), single('kopie', ['ja'], { short: 'Eigene Kopie' })],
  {
    bausteine: Array.from({ length: 9 }, (_, index) => ({
      id: `b${index}`,
      name: `Baustein ${index}`,
      weight: 2,
    })),
    sources: [{ id: 'quelle', title: 'Leitfaden', date: '2026-11' }],
    register: [
      decision('S2', ['schwelle:stufen'], 'Die Schwellen liegen in der Mitte.'),
      decision('S1', ['frage:export', 'frage:kopie'], 'Zählen dreifach.'),
      decision(
        'S3',
        Array.from({ length: 9 }, (_, index) => `baustein:b${index}`),
        'Zählen doppelt.',
      ),
    ],
  },
);

describe('Register der Festlegungen', () => {
  it('nennt jede mit ihrer Sache, ihrem Grund und ihrer Quelle, nach Themen', () => {
    render(
      <Sources value={questionnaire.sources}>
        <RegisterOfDecisions questionnaire={questionnaire} />
      </Sources>,
    );
    expect(screen.getByText('Register: 3 Festlegungen mit ihrem Grund')).toBeTruthy();
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Gewichte der Fragen',
      'Gewichte der Bausteine',
      'Schwellen und Worte',
    ]);
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'Datenexport und Eigene Kopie: Zählen dreifach.Quelle: Leitfaden (2026-11)',
      'Zählen doppelt.Quelle: Leitfaden (2026-11)',
      'Die Schwellen liegen in der Mitte.Quelle: Leitfaden (2026-11)',
    ]);
  });

  it('steht nicht da, wo es keines gibt', () => {
    const { container } = render(<RegisterOfDecisions questionnaire={questionnaireOf([])} />);
    expect(container.textContent).toBe('');
  });

  it('hat für jede Festlegung des ausgelieferten Registers ein Thema', () => {
    const { register = [] } = realQuestionnaire;
    render(
      <Sources value={realQuestionnaire.sources}>
        <RegisterOfDecisions questionnaire={realQuestionnaire} />
      </Sources>,
    );
    expect(register.length).toBeGreaterThan(0);
    expect(screen.getAllByRole('definition')).toHaveLength(register.length);
  });
});
