import { describe, expect, it } from 'vitest';
import type { Answers, RowAnswers } from '../../src/questionnaire/answers.ts';
import { findQuestion } from '../../src/questionnaire/items.ts';
import { read } from '../../src/questionnaire/reading.ts';
import {
  allTogether,
  answerForGroup,
  groupState,
  isGroupId,
  rowGroups,
} from '../../src/questionnaire/rowGroups.ts';
import { matrix, multi, questionnaireOf, row, section } from '../support/builders.ts';
import { realQuestionnaire } from '../support/real.ts';

const bausteine = ['akte', 'netz', 'server', 'email', 'website', 'telefon', 'kasse'];
const questionnaire = questionnaireOf(
  [
    section('teile', [
      matrix(
        'betrieb',
        bausteine.map((id) => row(id)),
        ['haus', 'extern'],
      ),
      multi('wichtigster', bausteine),
      matrix(
        'wechsel',
        bausteine.map((id) => row(id)),
        ['ja', 'nein'],
      ),
    ]),
  ],
  { document: { operation: 'betrieb', mainPartner: 'wichtigster' } },
);
const operated: Answers = {
  betrieb: {
    akte: 'extern',
    netz: 'haus',
    server: 'haus',
    email: 'extern',
    website: 'extern',
    telefon: 'haus',
    kasse: 'unknown',
  },
  wichtigster: ['email', 'website', 'akte', 'kasse'],
};
const reading = (answers: Answers = {}) => read(questionnaire, { ...operated, ...answers });
const question = (id: string) => {
  const found = findQuestion(questionnaire, id);
  if (!found) throw new Error(id);
  return found;
};
const groupsIn = (answers: Answers = operated) =>
  rowGroups(read(questionnaire, answers), question('wechsel')).map(({ id, rows }) => [
    id,
    rows.map((each) => each.id),
  ]);
const [first] = rowGroups(reading(), question('wechsel'));
if (!first) throw new Error('No group.');

describe('Zeilen, nach denen zusammen gefragt werden kann', () => {
  it('sind Teile mit demselben Partner und demselben Betrieb, die beim wichtigsten Partner zuerst', () => {
    expect(groupsIn()).toEqual([
      ['gruppe-partner-extern', ['akte', 'email', 'website']],
      ['gruppe-haus', ['netz', 'server', 'telefon']],
    ]);
  });

  it('gibt es nicht, solange der Betrieb nicht bekannt ist, und nicht für die Frage danach', () => {
    expect(groupsIn({ wichtigster: ['email'] })).toEqual([]);
    expect(rowGroups(reading(), question('betrieb'))).toEqual([]);
    expect(rowGroups(reading(), question('wichtigster'))).toEqual([]);
  });

  it('trennt nichts nach einem Partner, der nicht bekannt ist', () => {
    expect(groupsIn({ ...operated, wichtigster: 'unknown' })).toEqual([
      ['gruppe-haus', ['netz', 'server', 'telefon']],
      ['gruppe-extern', ['akte', 'email', 'website']],
    ]);
  });

  it('sind im ausgelieferten Bogen nie mit einer Zeile zu verwechseln', () => {
    const rows = realQuestionnaire.sections.flatMap(({ questions }) =>
      questions.flatMap((each) => ('rows' in each ? each.rows : [])),
    );
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ id }) => isGroupId(id))).toEqual([]);
    expect(isGroupId(first.id)).toBe(true);
  });
});

describe('Eine Antwort für alle Zeilen einer Gruppe', () => {
  const stateWith = (wechsel: RowAnswers) => {
    const { answer, exceptions, open } = groupState(reading({ wechsel }), question('wechsel'), first);
    return [answer, exceptions.map(({ id }) => id), open.map(({ id }) => id)];
  };
  const stored = (wechsel: RowAnswers, answer: string) =>
    answerForGroup(reading({ wechsel }), question('wechsel'), first, answer);

  it('ist, was mehr als die Hälfte gemeinsam hat; der Rest sind Ausnahmen', () => {
    expect(stateWith({})).toEqual([undefined, [], ['akte', 'email', 'website']]);
    expect(stateWith({ akte: 'ja' })).toEqual([undefined, ['akte'], ['email', 'website']]);
    expect(stateWith({ akte: 'ja', email: 'ja', website: 'nein' })).toEqual(['ja', ['website'], []]);
  });

  it('lässt Ausnahmen stehen und ändert, was gemeinsam war', () => {
    expect(stored({}, 'ja')).toEqual({ akte: 'ja', email: 'ja', website: 'ja' });
    expect(stored({ website: 'nein' }, 'ja')).toEqual({ akte: 'ja', email: 'ja' });
    expect(stored({ akte: 'ja', email: 'ja', website: 'unknown' }, 'nein')).toEqual({
      akte: 'nein',
      email: 'nein',
    });
  });

  it('gilt für alle, wenn jede Zeile etwas anderes sagt', () => {
    expect(stored({ akte: 'ja', email: 'nein', website: 'unknown' }, 'ja')).toEqual({
      akte: 'ja',
      email: 'ja',
      website: 'ja',
    });
  });
});

describe('Alle Zeilen zusammen', () => {
  const rows = ['a', 'b', 'c'].map((id) => ({ id, label: id, weight: 1 as const }));

  it('sind ab drei Zeilen eine, deren Adresse keine Zeile meint', () => {
    expect(allTogether(rows, [])).toEqual({ id: 'gruppe-alle', rows });
    expect(isGroupId('gruppe-alle')).toBe(true);
    expect(allTogether(rows.slice(1), [])).toBeUndefined();
  });

  it('stehen nicht noch einmal da, wo eine Gruppe alle umfasst', () => {
    expect(allTogether(rows, [{ id: 'gruppe-x', rows: rows.slice(1) }])).toBeDefined();
    expect(allTogether(rows, [{ id: 'gruppe-x', rows }])).toBeUndefined();
  });
});
