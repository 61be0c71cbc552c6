import { describe, expect, it } from 'vitest';
import { findResponsibilities } from '../../src/assessment/responsibilities.ts';
import type { Answers, RowAnswers } from '../../src/questionnaire/answers.ts';
import type { TaskRank } from '../../src/questionnaire/catalogue.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { questionnaireOf, section, single, task, tasks } from '../support/builders.ts';

const rankOf = (id: string): TaskRank =>
  id.startsWith('z') ? 'zentral' : id.startsWith('w') ? 'wichtig' : 'normal';
const ids = ['n1', 'w1', 'z1', 'n_bleibt', 'w_bleibt', 'z_bleibt', 'n_prueft', 'w_prueft', 'z_prueft'];

const questionnaire = questionnaireOf(
  [
    section('haus', [single('vertretung', ['ja', 'papier', 'nein'])]),
    section('wer', [tasks('aufgaben', ids, { deputy: { question: 'vertretung', is: 'ja' } })]),
  ],
  {
    tasks: ids.map((id) =>
      task(id, {
        rank: rankOf(id),
        ...(id.endsWith('bleibt') ? { stays: 'Das entscheidet die Kommune.' } : {}),
        ...(id.endsWith('prueft') ? { checks: 'n1' } : {}),
      }),
    ),
  },
);

function judge(aufgaben: RowAnswers, rest: Answers = { vertretung: 'ja' }) {
  const answers: Answers = { ...rest, aufgaben };
  return findResponsibilities(read(questionnaire, answers));
}
const gaps = (aufgaben: RowAnswers, rest?: Answers) =>
  judge(aufgaben, rest).gaps.map(({ task: id, kind, severity, verdict }) => [id, kind, severity, verdict]);

const own = { parties: ['kommune'] };
const partner = { parties: ['dienstleister'], written: 'yes' as const };

describe('Verantwortungslücken', () => {
  it('niemand: nichts anderes ist dann noch zu sagen', () => {
    const nobody = { parties: ['niemand'] };
    expect(gaps({ n1: nobody, w1: nobody, z_bleibt: nobody })).toEqual([
      ['w1', 'niemand', 'kritisch', 'holds'],
      ['z_bleibt', 'niemand', 'kritisch', 'holds'],
      ['n1', 'niemand', 'wichtig', 'holds'],
    ]);
  });

  it('unklar ist eine Antwort, „Weiß ich nicht“ und Schweigen sind keine Lücke', () => {
    const unclear = { parties: ['unklar'] };
    expect(gaps({ n1: unclear, w1: unclear, z1: unclear })).toEqual([
      ['z1', 'unklar', 'kritisch', 'holds'],
      ['w1', 'unklar', 'wichtig', 'holds'],
      ['n1', 'unklar', 'hinweis', 'holds'],
    ]);
    expect(gaps({ n1: 'unknown' })).toEqual([]);
  });

  it('nicht abgebbar: bleibt bei der Kommune, sie ist aber nicht dabei', () => {
    expect(gaps({ n_bleibt: partner, w_bleibt: partner, z_bleibt: partner })).toEqual([
      ['w_bleibt', 'nicht_abgebbar', 'kritisch', 'holds'],
      ['z_bleibt', 'nicht_abgebbar', 'kritisch', 'holds'],
      ['n_bleibt', 'nicht_abgebbar', 'wichtig', 'holds'],
    ]);
    const together = {
      parties: ['kommune', 'dienstleister'],
      written: 'yes' as const,
      lead: 'dienstleister',
    };
    expect(gaps({ z_bleibt: together })).toEqual([]);
  });

  it('mehrere ohne Führung; wer nicht beteiligt ist, führt nicht', () => {
    const both = { parties: ['kommune', 'hersteller'], written: 'yes' as const };
    expect(
      gaps({ n1: both, w1: { ...both, lead: 'dienstleister' }, z1: { ...both, lead: 'kommune' } }),
    ).toEqual([
      ['w1', 'mehrfach_ohne_fuehrung', 'wichtig', 'holds'],
      ['n1', 'mehrfach_ohne_fuehrung', 'hinweis', 'holds'],
    ]);
  });

  it('nicht geregelt: von außen und nicht schriftlich; ungewiss, solange das unbekannt ist', () => {
    const without = { parties: ['dienstleister'] };
    expect(
      gaps({ n1: { ...without, written: 'no' }, w1: { ...without, written: 'unknown' }, z1: without }),
    ).toEqual([
      ['n1', 'nicht_geregelt', 'hinweis', 'holds'],
      ['w1', 'nicht_geregelt', 'wichtig', 'possible'],
      ['z1', 'nicht_geregelt', 'wichtig', 'possible'],
    ]);
    expect(gaps({ n1: { parties: ['kommune'], written: 'no' } })).toEqual([]);
  });

  it('ohne Vertretung: nur die Kommune, und die Vertretung fehlt, steht auf dem Papier oder ist unbekannt', () => {
    const kinds = (vertretung: string) => gaps({ z1: own }, { vertretung });
    expect(kinds('ja')).toEqual([]);
    expect(kinds('papier')).toEqual([['z1', 'ohne_vertretung', 'wichtig', 'holds']]);
    expect(kinds('nein')).toEqual([['z1', 'ohne_vertretung', 'wichtig', 'holds']]);
    expect(kinds('unknown')).toEqual([['z1', 'ohne_vertretung', 'wichtig', 'possible']]);
    expect(gaps({ z1: partner }, { vertretung: 'nein' })).toEqual([]);
  });

  it('prüft sich selbst: wer von außen erledigt, prüft allein auch', () => {
    expect(gaps({ n1: partner, n_prueft: partner, w_prueft: partner, z_prueft: partner })).toEqual([
      ['z_prueft', 'prueft_sich_selbst', 'wichtig', 'holds'],
      ['n_prueft', 'prueft_sich_selbst', 'hinweis', 'holds'],
      ['w_prueft', 'prueft_sich_selbst', 'hinweis', 'holds'],
    ]);
    const maker = { parties: ['hersteller'], written: 'yes' as const };
    expect(gaps({ n1: maker, z_prueft: partner })).toEqual([]);
    expect(gaps({ n1: partner, z_prueft: own })).toEqual([]);
    expect(gaps({ z_prueft: partner })).toEqual([['z_prueft', 'prueft_sich_selbst', 'wichtig', 'possible']]);
  });
});

describe('geklärte Aufgaben', () => {
  it('zählen als Spanne von sicher bis möglich', () => {
    expect(judge({}).settled).toEqual([0, 9]);
    expect(judge({ n1: own, w1: 'unknown', z1: { parties: ['niemand'] } }).settled).toEqual([1, 8]);
    expect(judge({ n1: { parties: ['dienstleister'] } }).settled).toEqual([0, 9]);
    expect(judge(Object.fromEntries(ids.map((id) => [id, own]))).settled).toEqual([9, 9]);
    expect(judge({}).total).toBe(9);
  });

  it('bleiben ungewiss, solange offen ist, ob die Aufgaben überhaupt gefragt sind', () => {
    const gated = {
      ...questionnaire,
      sections: questionnaire.sections.map((part) =>
        part.id === 'wer' ? { ...part, when: { question: 'vertretung', is: 'ja' } } : part,
      ),
    };
    const answers: Answers = { aufgaben: { n1: partner, z1: { parties: ['niemand'] } } };
    const open = findResponsibilities(read(gated, { ...answers, vertretung: 'unknown' }));
    expect(open.settled).toEqual([0, 8]);
    expect(open.gaps.find(({ task: id }) => id === 'z1')?.verdict).toBe('possible');
    expect(findResponsibilities(read(gated, { ...answers, vertretung: 'nein' }))).toEqual({
      settled: [0, 0],
      total: 0,
      unanswered: 0,
      gaps: [],
    });
  });

  it('zählen eine offene Aufgabe nicht als geklärt, wenn nur bliebe, wer sich selbst prüft', () => {
    const lonely = {
      ...questionnaire,
      parties: questionnaire.parties.filter(({ id, kind }) => kind !== 'external' || id === 'dienstleister'),
    };
    const all = Object.fromEntries(ids.map((id) => [id, partner]));
    const { n1: _open, ...rest } = all;
    const settledWith = (vertretung: string) =>
      findResponsibilities(read(lonely, { vertretung, aufgaben: rest })).settled[1];
    expect(settledWith('nein')).toBe(settledWith('ja') - 1);
  });
});
