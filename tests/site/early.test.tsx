import { afterEach, describe, expect, it, vi } from 'vitest';
import { redoEarly, takeEarly } from '../../src/site/early.ts';

const early = (choices: string) => {
  document.body.innerHTML = `<div id="/beginnen"><form>${choices}</form></div><div id="app"></div>`;
};
const choices =
  '<input type="radio" name="g" id="g-a"><input type="radio" name="g" id="g-b"><input type="checkbox" name="p" id="p-x">';
const field = (id: string) => document.getElementById(id) as HTMLInputElement;

afterEach(() => {
  document.body.innerHTML = '';
});

describe('Die ersten Fragen, bevor das Programm läuft', () => {
  it('geben her, was gewählt ist und wo der Fokus steht, und sind dann fort', () => {
    early(choices);
    field('g-b').click();
    field('p-x').click();
    field('p-x').focus();
    expect(takeEarly(document)).toEqual({ chosen: ['g-b', 'p-x'], focused: 'p-x', scrolled: 0 });
    expect(document.getElementById('/beginnen')).toBeNull();
    expect(takeEarly(document)).toBeUndefined();
  });

  it('lassen einen Fokus außerhalb in Ruhe', () => {
    early(choices);
    expect(takeEarly(document)?.focused).toBeUndefined();
  });

  it('werden auf der laufenden Seite so bedient, wie es schon geschehen ist', () => {
    document.body.innerHTML = choices;
    const heard = vi.fn();
    document.body.addEventListener('click', ({ target }) => heard((target as Element).id));
    redoEarly(document, { chosen: ['g-b', 'p-x', 'fort'], focused: 'g-b', scrolled: 40 });
    expect(heard.mock.calls.flat()).toEqual(['g-b', 'p-x']);
    expect([field('g-a').checked, field('g-b').checked, field('p-x').checked]).toEqual([false, true, true]);
    expect(document.activeElement).toBe(field('g-b'));
    expect(document.documentElement.scrollTop).toBe(40);
  });
});
