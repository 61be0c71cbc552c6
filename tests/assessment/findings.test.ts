import { describe, expect, it } from 'vitest';
import { evidenceFor, findFindings } from '../../src/assessment/findings.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import type { Finding } from '../../src/questionnaire/catalogue.ts';
import type { Condition, Question } from '../../src/questionnaire/question.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { finding, questionnaireOf, single } from '../support/builders.ts';

const questions: Question[] = [
  single('partner', ['ja', 'nein']),
  single('preis', ['fest', 'einseitig'], { when: { question: 'partner', is: 'ja' } }),
  single('kopie', ['ja', 'nein']),
  single('probe', ['jahr', 'nie']),
];
const backup: Condition = {
  all: [
    { question: 'kopie', is: 'nein' },
    { question: 'probe', is: 'nie' },
  ],
};

function found(findings: readonly Finding[], answers: Answers) {
  const questionnaire = questionnaireOf(questions, { findings: [...findings] });
  return findFindings(read(questionnaire, answers));
}

describe('Befunde', () => {
  it('treffen zu, sind nicht auszuschließen oder fehlen', () => {
    const rule = [finding('K01', backup)];
    expect(found(rule, { kopie: 'nein', probe: 'nie' })[0]?.verdict).toBe('holds');
    expect(found(rule, { kopie: 'nein', probe: 'unknown' })[0]?.verdict).toBe('possible');
    expect(found(rule, { kopie: 'ja', probe: 'unknown' })).toEqual([]);
  });

  it('nennen die Antworten, auf denen sie beruhen, ohne nicht gestellte Fragen', () => {
    const either: Condition = { any: [backup, { question: 'preis', is: 'einseitig' }] };
    const [result] = found([finding('K', either)], { partner: 'nein', kopie: 'nein', probe: 'nie' });
    expect(result?.restsOn).toEqual(['kopie', 'probe']);
    const [negated] = found([finding('K', { not: { question: 'preis', is: 'fest' } })], { partner: 'nein' });
    expect(negated?.restsOn).toEqual([]);
  });

  it('sind ausgeschlossen, wenn die Antwort dagegen spricht, auch solange das Tor offen ist', () => {
    const rule = [finding('K07', { question: 'preis', is: 'einseitig' })];
    expect(found(rule, { partner: 'unknown', preis: 'fest' })).toEqual([]);
    expect(found(rule, { partner: 'unknown', preis: 'einseitig' })[0]?.verdict).toBe('possible');
  });

  it('stehen nach Gewissheit, dann nach Schwere, dann in der Folge der Daten', () => {
    const rules = [
      finding('möglich', { question: 'probe', is: 'nie' }, { severity: 'kritisch' }),
      finding('hinweis', { question: 'kopie', is: 'nein' }, { severity: 'hinweis' }),
      finding('kritisch', { question: 'kopie', is: 'nein' }, { severity: 'kritisch' }),
      finding('auch', { question: 'kopie', is: 'nein' }, { severity: 'hinweis' }),
    ];
    expect(found(rules, { kopie: 'nein' }).map(({ id }) => id)).toEqual([
      'kritisch',
      'hinweis',
      'auch',
      'möglich',
    ]);
  });

  it('gelten je Fall und nur für Zeilen und Fragen, die der Fragebogen hat', () => {
    const perRow = finding(
      'K05',
      { all: [] },
      {
        cases: [
          { row: 'email', when: { question: 'kopie', is: 'nein' } },
          { row: 'netz', when: { question: 'fremd', is: 'nein' } },
        ],
      },
    );
    expect(found([perRow], { kopie: 'nein' })).toMatchObject([{ id: 'K05', row: 'email' }]);
  });
});

describe('Belege einer Bedingung', () => {
  it('lassen Fragen weg, die es hier nicht gibt', () => {
    const questionnaire = questionnaireOf(questions);
    const condition: Condition = {
      any: [
        { question: 'fremd', is: 'x' },
        { question: 'kopie', is: 'ja' },
      ],
    };
    expect(evidenceFor(condition, read(questionnaire, {}))).toEqual(['kopie']);
  });
});
