import { describe, expect, it } from 'vitest';
import { type DirectionView, directionViews } from '../../src/entscheidungsgrundlage/richtungen.ts';
import { legendOf } from '../../src/entscheidungsgrundlage/richtungswoerter.ts';
import { placementWords } from '../../src/entscheidungsgrundlage/words.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { contextFor } from '../support/contexts.ts';
import { movingQuestionnaire } from '../support/moves.ts';

const questionnaire = movingQuestionnaire();
const answers: Answers = {
  bausteine: ['server', 'finanzen', 'netz'],
  betrieb: { server: 'haus', finanzen: 'firma', netz: 'gemischt' },
  partner: ['firma'],
  haupt: ['finanzen'],
  trennbar: { server: 'nein', finanzen: 'nein', netz: 'teils' },
  zugaenge: 'keine',
  laufzeit: 'lang',
  ausstieg: [],
  wissen: 'viele',
  andere: { finanzen: 'keiner' },
};
const context = contextFor(questionnaire, { answers });
const views = directionViews(context);
const viewOf = (id: string): DirectionView => {
  const view = views.find((each) => each.id === id);
  if (!view) throw new Error(`Die Richtung ${id} fehlt.`);
  return view;
};

describe('Richtungen der Seite', () => {
  it('stehen in der Reihenfolge des Fragebogens', () => {
    expect(views.map(({ id }) => id)).toEqual(questionnaire.directions.map(({ id }) => id));
  });

  it('nennen Kosten nur, wo Zahlen etwas sagen', () => {
    for (const { effects } of views)
      expect(effects.map(({ title }) => title)).toEqual([
        'Bindung',
        'Ausstieg',
        'Organisation',
        'Zuständigkeiten',
        'Umstellung',
      ]);
  });

  it('sagen, wofür sie gelten, was schon dort ist und was teils dort ist', () => {
    const { computed } = viewOf('zu_firma');
    expect(computed?.affected).toEqual(['Server', 'Netz']);
    expect(computed?.already).toEqual(['Finanzen']);
    expect(computed?.choices).toEqual([
      { id: 'server', name: 'Server', isChosen: true },
      { id: 'netz', name: 'Netz', isChosen: true, note: 'teils schon dort' },
    ]);
  });

  it('nennen, was das Absichern schließt, nur bei „Belassen“', () => {
    expect(viewOf('belassen').computed?.closes).toContain('Ohne Zugang');
    for (const { isLasting, computed } of views)
      if (!isLasting) expect(computed?.closes).not.toContain('Ohne Zugang');
  });
});

describe('Worterklärung der Richtungen', () => {
  const legend = legendOf(context);

  it('kennt jede Einordnung und jedes Merkmal, das gezeigt wird', () => {
    const terms = legend.map(({ term }) => term);
    for (const term of Object.values(placementWords)) expect(terms).toContain(term);
    for (const { title } of viewOf('zu_firma').effects) expect(terms).toContain(title);
  });

  it('nennt zu jedem Merkmal jedes Wort, mit dem es eingeschätzt sein kann', () => {
    for (const { effects, computed } of views)
      for (const { title, words } of effects) {
        const text = legend.find(({ term }) => term === title)?.text ?? '';
        const isDecided = !words.startsWith('hängt') && !words.includes(' bis ');
        if (isDecided && computed) expect(text).toContain(`„${words}“`);
      }
  });
});
