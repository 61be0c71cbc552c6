import { describe, expect, it } from 'vitest';
import { judgeDirections } from '../../../src/assessment/directions/judge.ts';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import type { Direction, EffectSize } from '../../../src/questionnaire/catalogue.ts';
import { criteria } from '../../../src/questionnaire/catalogue.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { number, questionnaireOf, single } from '../../support/builders.ts';

const base = (size: EffectSize | null, reason = 'Das liegt in der Richtung.') => ({ base: size, reason });
const direction = (id: string, extra: Partial<Direction> = {}): Direction => ({
  id,
  title: id,
  summary: 'Eine Richtung.',
  effects: {
    organisation: base(0),
    kosten: base(null, 'Die Kosten hängen von Angeboten ab.'),
    zustaendigkeiten: base(1),
    bindung: base(-1),
    ausstieg: base(2),
    umstellung: base(-2),
  },
  adjustments: [],
  preconditions: [],
  pros: [{ text: 'Dafür.' }],
  cons: [{ text: 'Dagegen.' }],
  firstStep: 'Ein Gespräch führen.',
  ...extra,
});

function judge(extra: Partial<Direction>, answers: Answers = {}) {
  const questionnaire = questionnaireOf([single('stelle', ['ja', 'nein']), number('alter')], {
    directions: [direction('R', extra)],
  });
  const [result] = judgeDirections(read(questionnaire, answers));
  if (!result) throw new Error('Die Richtung fehlt.');
  return result;
}
const has = { question: 'stelle', is: 'ja' };

describe('Handlungsrichtung', () => {
  it('nennt jedes Merkmal in fester Folge mit Grund', () => {
    const { effects } = judge({});
    expect(effects.map(({ criterion }) => criterion)).toEqual(criteria);
    expect(effects[1]).toEqual({
      criterion: 'kosten',
      range: null,
      words: 'ohne Zahlen nicht einzuschätzen',
      reasons: ['Die Kosten hängen von Angeboten ab.'],
    });
  });

  it('verändert eine Wirkung, wenn die Bedingung gilt, und lässt sie offen, solange das unbekannt ist', () => {
    const adjustments: Direction['adjustments'] = [
      { criterion: 'bindung', by: 2, when: has, reason: 'Eine Stelle ist vorhanden.' },
    ];
    const bindung = (answers: Answers) =>
      judge({ adjustments }, answers).effects.find(({ criterion }) => criterion === 'bindung');
    expect(bindung({ stelle: 'ja' })).toMatchObject({
      range: [1, 1],
      reasons: ['Das liegt in der Richtung.', 'Eine Stelle ist vorhanden.'],
    });
    expect(bindung({ stelle: 'nein' })).toMatchObject({
      range: [-1, -1],
      reasons: ['Das liegt in der Richtung.'],
    });
    expect(bindung({ stelle: 'unknown' })).toMatchObject({
      range: [-1, 1],
      words: 'entlastet bis belastet',
      reasons: ['Das liegt in der Richtung.', 'Nicht auszuschließen: Eine Stelle ist vorhanden.'],
    });
  });

  it('geht nie über „deutlich“ hinaus', () => {
    const adjustments: Direction['adjustments'] = [
      { criterion: 'umstellung', by: -2, when: has, reason: 'Das kommt hinzu.' },
      { criterion: 'ausstieg', by: 1, when: has, reason: 'Das kommt hinzu.' },
    ];
    const { effects } = judge({ adjustments }, { stelle: 'ja' });
    expect(effects.map(({ range }) => range)).toEqual([[0, 0], null, [1, 1], [-1, -1], [2, 2], [-2, -2]]);
  });

  it('richtet sich in der Lage allein nach den Voraussetzungen', () => {
    const preconditions = [
      { id: 'V1', text: 'Eine Stelle ist vorhanden.', when: has },
      { id: 'V2', text: 'Die Technik ist alt.', when: { question: 'alter', atLeast: 6 } },
    ];
    const placement = (answers: Answers) => judge({ preconditions }, answers).placement;
    expect(placement({ stelle: 'ja', alter: 7 })).toBe('in_betracht');
    expect(placement({ stelle: 'ja', alter: { from: 5, to: 9 } })).toBe('nach_klaerung');
    expect(placement({ stelle: 'nein', alter: 'unknown' })).toBe('voraussetzung_fehlt');
    expect(judge({ preconditions, always: true }, { stelle: 'nein' }).placement).toBe('in_betracht');
    expect(judge({ preconditions }, { stelle: 'nein' }).preconditions).toEqual([
      { id: 'V1', text: 'Eine Stelle ist vorhanden.', state: 'missing', restsOn: ['stelle'] },
      { id: 'V2', text: 'Die Technik ist alt.', state: 'open', restsOn: ['alter'] },
    ]);
  });

  it('nennt bedingte Gründe nur, wenn sie gelten', () => {
    const pros = [{ text: 'Immer.' }, { text: 'Bei eigener Stelle.', when: has }];
    expect(judge({ pros }, { stelle: 'ja' }).pros).toEqual(['Bei eigener Stelle.', 'Immer.']);
    expect(judge({ pros }, { stelle: 'unknown' }).pros).toEqual(['Immer.']);
  });

  it('sagt einen Grund in den Worten, die zur Antwort passen', () => {
    const exact = { when: { question: 'stelle', is: 'ja' }, text: 'Mit eigener Stelle.' };
    const pros = [{ text: 'Ungenau.', variants: [exact] }];
    expect(judge({ pros }, { stelle: 'ja' }).pros).toEqual(['Mit eigener Stelle.']);
    expect(judge({ pros }, { stelle: 'nein' }).pros).toEqual(['Ungenau.']);
    expect(judge({ pros }, { stelle: 'unknown' }).pros).toEqual(['Ungenau.']);
  });

  it('nennt, was für alle gilt, nur solange es wenig Eigenes gibt', () => {
    const own = ['Eins.', 'Zwei.'].map((text) => ({ text, when: has }));
    const general = { text: 'Immer.' };
    expect(judge({ pros: [...own, general] }, { stelle: 'ja' }).pros).toEqual(['Eins.', 'Zwei.']);
    expect(judge({ pros: [own[0] ?? general, general] }, { stelle: 'ja' }).pros).toEqual(['Eins.', 'Immer.']);
  });
});
