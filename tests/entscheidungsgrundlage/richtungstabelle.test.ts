import { describe, expect, it } from 'vitest';
import { type DirectionView, directionViews } from '../../src/entscheidungsgrundlage/richtungen.ts';
import {
  briefEffect,
  commonGround,
  overviewTable,
  stepWords,
} from '../../src/entscheidungsgrundlage/richtungstabelle.ts';
import { type Answers, noChoices } from '../../src/questionnaire/answers.ts';
import { contextFor } from '../support/contexts.ts';
import { movingQuestionnaire } from '../support/moves.ts';

const questionnaire = movingQuestionnaire();
const answers: Answers = {
  bausteine: ['server', 'finanzen', 'netz'],
  betrieb: { server: 'haus', finanzen: 'firma', netz: 'haus' },
  partner: ['firma'],
  haupt: ['finanzen'],
  trennbar: { server: 'nein', finanzen: 'nein', netz: 'teils' },
  zugaenge: 'keine',
  laufzeit: 'lang',
  ausstieg: [],
  wissen: 'viele',
  andere: { finanzen: 'keiner' },
};
const viewsOf = (given: Answers = answers, scopes: Record<string, string[]> = {}) =>
  directionViews(contextFor(questionnaire, { answers: given, choices: { ...noChoices, scopes } }));
const one = (views: readonly DirectionView[], id: string): DirectionView => {
  const view = views.find((each) => each.id === id);
  if (!view) throw new Error(`Die Richtung ${id} fehlt.`);
  return view;
};
const step = (view: DirectionView, title: string) =>
  view.computed?.steps.find((each) => each.title === title);

describe('Tabelle aller Richtungen', () => {
  const views = viewsOf();

  it('sagt einmal, was das Absichern allein ändert, und wovon die Wörter sprechen', () => {
    const belassen = one(views, 'belassen');
    expect(commonGround(views)).toBe(
      `Das Absichern gilt in jeder Richtung als mitgemacht und heißt allein gegenüber heute: Bindung ${step(belassen, 'Bindung')?.overall}, Ausstieg ${step(belassen, 'Ausstieg')?.overall} (Zeile „Richtung belassen“); die anderen Zeilen nennen, was darüber hinausgeht.`,
    );
  });

  it('nennt bei „Belassen“ die Änderung durch Absichern, bei den anderen die darüber hinaus', () => {
    const belassen = one(views, 'belassen');
    expect(briefEffect(belassen, 'Bindung')).toBe(step(belassen, 'Bindung')?.securing);
    const firma = one(views, 'zu_firma');
    const { beyond, isOpen } = step(firma, 'Bindung') ?? {};
    expect(briefEffect(firma, 'Bindung')).toBe(isOpen ? 'noch offen' : beyond);
    expect(briefEffect(firma, 'Umstellung')).toBe(
      firma.effects.find(({ title }) => title === 'Umstellung')?.words,
    );
  });

  it('unterscheidet, was die Richtung ändert, von dem, was sie mit dem Absichern zusammen ändert', () => {
    const words = { securing: 'sinkt', beyond: 'bleibt', overall: 'sinkt deutlich', isOpen: false };
    const firma = one(views, 'zu_firma');
    const computed = firma.computed && { ...firma.computed, steps: [{ title: 'Bindung', ...words }] };
    const told = { ...firma, computed };
    expect(briefEffect(told, 'Bindung')).toBe('bleibt');
    expect(stepWords(told, 'Bindung')).toBe('bleibt; zusammen mit dem Absichern: sinkt deutlich');
    expect(briefEffect({ ...told, isLasting: true }, 'Bindung')).toBe(
      firma.effects.find(({ title }) => title === 'Bindung')?.words,
    );
  });

  it('sagt „noch offen“, wo das Wort an Angaben hängt, und anderswo nicht', () => {
    const open = viewsOf({ ...answers, zugaenge: 'unknown', laufzeit: 'unknown', wissen: 'unknown' });
    const all = open.flatMap((view) =>
      (view.computed?.steps ?? []).map((each) => [
        each.isOpen,
        briefEffect(view, each.title),
        view.isLasting,
      ]),
    );
    expect(all.some(([isOpen, , isLasting]) => isOpen && !isLasting)).toBe(true);
    for (const [isOpen, words, isLasting] of all) if (!isLasting) expect(words === 'noch offen').toBe(isOpen);
  });

  it('lässt die Zelle leer, wo kein Baustein gewählt ist, statt „bleibt“ zu sagen', () => {
    const views = viewsOf(answers, { zu_firma: [] });
    const firma = one(views, 'zu_firma');
    expect(firma.isUnchosen).toBe(true);
    const row = overviewTable(views).rows.find(([title]) => title?.text === firma.title);
    expect(row?.slice(2).map(({ text }) => text)).toEqual(['–', '–', '–', '–', '–']);
    expect(row?.[1]?.text).toBe(`${firma.placement}; noch kein Baustein gewählt`);
    expect(one(viewsOf(), 'zu_firma').isUnchosen).toBe(false);
  });

  it('lässt sie auch leer, wo heute kein Baustein diesen Weg gehen kann', () => {
    const idle = { ...one(views, 'zu_firma'), isIdle: true };
    expect(briefEffect(idle, 'Bindung')).toBe('–');
    expect(overviewTable([idle]).rows[0]?.[1]?.text).toBe(idle.placement);
    const closed = viewsOf({ ...answers, betrieb: { server: 'firma', finanzen: 'firma', netz: 'firma' } });
    expect(closed.filter(({ isIdle }) => isIdle).map(({ id }) => id)).toContain('zu_firma');
    expect(closed.filter(({ isIdle, isOpen }) => isIdle && isOpen)).toEqual([]);
  });

  it('hat eine Zeile je Richtung in der Reihenfolge des Fragebogens', () => {
    const { rows, columns } = overviewTable(views);
    expect(rows.map(([title]) => title?.text)).toEqual(questionnaire.directions.map(({ title }) => title));
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(101);
  });

  it('sagt zu einem Merkmal, was die Richtung ändert und was beides zusammen', () => {
    const firma = one(views, 'zu_firma');
    const { beyond, overall } = step(firma, 'Ausstieg') ?? {};
    expect(stepWords(firma, 'Ausstieg')).toBe(`${beyond}; zusammen mit dem Absichern: ${overall}`);
    expect(stepWords(one(views, 'belassen'), 'Ausstieg')).toBe(
      step(one(views, 'belassen'), 'Ausstieg')?.overall,
    );
    expect(stepWords(firma, 'Umstellung')).toBeUndefined();
  });

  it('sagt ohne „Belassen“ nichts, was alle gemeinsam hätten', () => {
    expect(commonGround(views.filter(({ isLasting }) => !isLasting))).toBeUndefined();
  });
});
