import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workspace } from '../../../src/workspace/useWorkspace.ts';
import { QuestionScreen } from '../../support/QuestionScreen.tsx';
import { renderInterview } from '../../support/renderInterview.tsx';

const open = () => renderInterview(<QuestionScreen />, { events: [{ type: 'goTo', question: 'plaetze' }] });
const field = () => screen.getByRole('textbox', { name: 'Ihre Angabe' });

beforeEach(() => {
  window.scrollTo = vi.fn();
});
afterEach(() => workspace.setState({ isReadOnly: false }));

describe('„Weiter“', () => {
  it.each(['Weiter', 'Später beantworten'])(
    'rückt nicht unter dem Zeiger weg: Mit dem Drücken von „%s“ ändert sich noch nichts',
    async (name) => {
      const { user, session } = open();
      await user.type(field(), '12');
      const button = screen.getByRole('button', { name });
      await user.pointer({ keys: '[MouseLeft>]', target: button });
      expect(document.activeElement).toBe(field());
      expect(session().answers).toEqual({});
      await user.pointer({ keys: '[/MouseLeft]', target: button });
      expect(session()).toMatchObject({ at: 'sonst', answers: { plaetze: 12 } });
    },
  );

  it('ist ein Verweis, wo jemand nur liest, und führt ohne Antwort weiter', async () => {
    workspace.setState({ isReadOnly: true });
    const { user, session } = open();
    expect(screen.queryByRole('button', { name: 'Weiter' })).toBeNull();
    expect(field().matches(':disabled')).toBe(true);
    await user.click(screen.getByRole('link', { name: 'Nächste Seite' }));
    expect(session()).toMatchObject({ at: 'sonst', answers: {} });
  });
});
