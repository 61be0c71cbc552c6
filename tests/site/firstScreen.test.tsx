import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { firstScreen } from '../../src/site/firstScreen.tsx';
import { QuestionScreen } from '../support/QuestionScreen.tsx';
import { renderInterview } from '../support/renderInterview.tsx';
import { village } from '../support/uiQuestionnaire.ts';

const inputsIn = (root: Element) =>
  [...root.querySelectorAll('input')].map(({ id, name, type }) => [id, name, type]);

describe('Die ersten Fragen als fertiges HTML', () => {
  let ready: HTMLElement;
  beforeEach(() => {
    ready = document.createElement('div');
    ready.innerHTML = firstScreen(village);
  });

  it('haben dieselben Felder wie auf der laufenden Seite', () => {
    renderInterview(<QuestionScreen />, { questionnaire: village, events: [{ type: 'begin' }] });
    const running = inputsIn(screen.getByRole('main'));
    expect(running.length).toBeGreaterThan(1);
    expect(inputsIn(ready)).toEqual(running);
    expect(within(ready).getByRole('heading', { level: 1 })).not.toBeNull();
  });

  it('lassen nur wählen: Verweise, Schaltflächen und Notizen ruhen, und das Formular sendet nichts', () => {
    const others = [...ready.querySelectorAll('a, button, summary, textarea')];
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter((element) => !element.hasAttribute('inert'))).toEqual([]);
    expect(ready.querySelector('form')?.getAttribute('method')).toBe('dialog');
    expect(inputsIn(ready).length).toBe(ready.querySelectorAll('input:not([inert], :disabled)').length);
  });

  it('sagen, dass noch nichts gespeichert ist und dass eine Wahl schon gilt', () => {
    expect(ready.textContent).toContain('Ihre Antworten sind zurzeit nicht gespeichert.');
    expect(ready.textContent).toContain('Was Sie hier schon wählen, gilt.');
  });
});
