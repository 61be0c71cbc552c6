import { describe, expect, it } from 'vitest';
import { operationGroups, operations, overallOperation } from '../../src/entscheidungsgrundlage/betrieb.ts';
import type { OperatingModel } from '../../src/questionnaire/catalogue.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { matrix, multi, questionnaireOf, row } from '../support/builders.ts';
import { contextFor } from '../support/contexts.ts';

const model = (id: string, name: string): OperatingModel => ({ id, name, phrase: name, typical: [] });
/** The ways of operating as the pages name them; „g“ is no way of its own, it stands for several. */
const models = [model('l', 'Lokal'), model('e', 'Extern'), model('h', 'Beim Hersteller')];

/** As many Bausteine as there are letters, each operated as its letter says; `?` is not known, `x` is l or e. */
function contextOf(operations: string, extra: Partial<Questionnaire> = {}) {
  const ids = [...operations].map((_, index) => `b${index + 1}`);
  const questionnaire = questionnaireOf(
    [
      matrix(
        'betrieb',
        ids.map((id) => row(id)),
        ['l', 'e', 'h', 'g'],
      ),
    ],
    {
      bausteine: ids.map((id) => ({ id, name: `Baustein ${id}`, weight: 1 })),
      document: { operation: 'betrieb' },
      ...extra,
    },
  );
  const known = ids.flatMap((id, index) => {
    const letter = operations[index] ?? '?';
    return letter === '?' ? [] : [[id, letter === 'x' ? { oneOf: ['l', 'e'] } : letter] as const];
  });
  return contextFor(questionnaire, { answers: { betrieb: Object.fromEntries(known) } });
}

describe('Der Betrieb im Ganzen', () => {
  it.each([
    ['???', 'Wie die Bausteine betrieben werden, ist noch offen.'],
    ['xx', 'Wie die Bausteine betrieben werden, ist noch offen.'],
    ['lll', 'werden alle 3 Bausteine gleich betrieben: „Lokal“.'],
    ['l', 'wird der Baustein so betrieben: „Lokal“.'],
    ['llll?', 'überwiegt „Lokal“: bei 4 von 5 Bausteinen. Bekannt ist der Betrieb bei 4 von 5 Bausteinen.'],
    ['lllle', 'überwiegt „Lokal“: bei 4 von 5 Bausteinen.'],
    ['lle', 'überwiegt „Lokal“: bei 2 von 3 Bausteinen.'],
    ['llee', 'ist der Betrieb gemischt (hybrid). „Lokal“ und „Extern“ kommen gleich oft vor.'],
    [
      'lle?',
      'ist der Betrieb gemischt (hybrid). Am häufigsten ist „Lokal“ mit 2 Bausteinen. Bekannt ist der Betrieb bei 3 von 4 Bausteinen.',
    ],
    [
      'lleeh',
      'ist der Betrieb gemischt (hybrid). Am häufigsten sind „Lokal“ und „Extern“ mit je 2 Bausteinen.',
    ],
    [
      'leh',
      'ist der Betrieb gemischt (hybrid). „Lokal“, „Extern“ und „Beim Hersteller“ kommen gleich oft vor.',
    ],
    [
      'leexxx',
      'ist der Betrieb gemischt (hybrid). Am häufigsten ist „Extern“ mit 2 Bausteinen. Bekannt ist der Betrieb bei 3 von 6 Bausteinen.',
    ],
  ])('in Worten: %s', (letters, expected) => {
    const said = overallOperation(contextOf(letters, { models }));
    expect(said.replace('Nach den Angaben der Verwaltung ', '')).toBe(expected);
  });

  it('ist nicht hybrid, solange nur ein Betriebsmodell bekannt ist', () => {
    const said = overallOperation(contextOf(`l${'?'.repeat(14)}`, { models }));
    expect(said).toBe(
      'Nach den Angaben der Verwaltung gilt für 1 von 15 Bausteinen: „Lokal“. Für die übrigen ist der Betrieb noch offen.',
    );
  });

  it.each([
    ['llleee', false],
    ['lllle?????', false],
    ['lllll?????', false],
    ['llllll????', true],
  ])('überwiegt nur, was mehr als die Hälfte von allem ausmacht: %s', (letters, expected) => {
    expect(overallOperation(contextOf(letters, { models })).includes('überwiegt')).toBe(expected);
  });

  it.each([
    ['ggg', 'Nach den Angaben der Verwaltung ist der Betrieb aller 3 Bausteine gemischt.'],
    ['g', 'Nach den Angaben der Verwaltung ist der Betrieb des Bausteins gemischt.'],
  ])('heißt nicht „gleich betrieben“, wo jeder Baustein gemischt betrieben wird: %s', (letters, expected) => {
    expect(overallOperation(contextOf(letters, { models }))).toBe(expected);
  });

  it('heißt auch ohne Angaben zu den Modellen nie „gleich betrieben“, wo alles gemischt sein kann', () => {
    expect(overallOperation(contextOf('ggg'))).toBe(
      'Nach den Angaben der Verwaltung gilt für alle 3 Bausteine: „Antwort g“.',
    );
  });

  it('spricht auf der Seite die Verwaltung an', () => {
    const context = { ...contextOf('lle', { models }), angaben: 'Ihren Angaben' };
    expect(overallOperation(context)).toBe('Nach Ihren Angaben überwiegt „Lokal“: bei 2 von 3 Bausteinen.');
  });
});

describe('Der Betrieb je Baustein', () => {
  it('steht in der Folge der Antworten, was nicht feststeht zuletzt', () => {
    expect(operationGroups(contextOf('?ex?lg', { models }))).toEqual([
      { label: 'Lokal', names: ['Baustein b5'] },
      { label: 'Extern', names: ['Baustein b2'] },
      { label: 'Antwort g', names: ['Baustein b6'] },
      { label: 'noch offen', names: ['Baustein b1', 'Baustein b4'], open: true },
      { label: 'noch zu klären: „Lokal“ oder „Extern“', names: ['Baustein b3'], open: true },
    ]);
  });

  it('nennt nur Bausteine, nach denen gefragt ist, und alle, auch wo nichts an ihnen bewertet wird', () => {
    const rows = ['b1', 'b2'].map((id) => row(id, { when: { question: 'teile', includes: id } }));
    const questionnaire = questionnaireOf([multi('teile', ['b1', 'b2']), matrix('betrieb', rows, ['l'])], {
      document: { operation: 'betrieb' },
    });
    const answers = { teile: ['b2'], betrieb: { b1: 'l', b2: 'l' } };
    expect(operations(contextFor(questionnaire, { answers }))).toEqual([
      { baustein: 'b2', name: 'Zeile b2', option: 'l', words: 'Antwort l' },
    ]);
  });
});
