import { describe, expect, it } from 'vitest';
import { ausgangslage } from '../../src/entscheidungsgrundlage/ausgangslage.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { matrix, multi, questionnaireOf, row, single } from '../support/builders.ts';
import { bausteinResult, contextFor, headsOf, rowsOf, sentencesOf } from '../support/contexts.ts';

/** As many Bausteine as there are letters, each operated as its letter says; `?` is not known. */
function sectionFor(operations: string) {
  const ids = [...operations].map((_, index) => `b${index + 1}`);
  const questionnaire = questionnaireOf(
    [
      matrix(
        'betrieb',
        ids.map((id) => row(id)),
        ['l', 'e', 'g'],
      ),
    ],
    {
      bausteine: ids.map((id) => ({ id, name: `Baustein ${id}`, weight: 1 })),
      document: { operation: 'betrieb' },
    },
  );
  const known = ids.flatMap((id, index) =>
    operations[index] === '?' ? [] : [[id, operations[index] ?? '']],
  );
  const assessment = { bausteine: ids.map((id) => bausteinResult(id)) };
  return ausgangslage(
    contextFor(questionnaire, { answers: { betrieb: Object.fromEntries(known) }, assessment }),
  );
}

describe('Betriebsmodell', () => {
  it('führt die Bausteine in der Folge der Antworten auf, die offenen zuletzt', () => {
    expect(rowsOf(sectionFor('?ele'))).toEqual([
      ['Antwort l\u00a0(1)', 'Baustein b3'],
      ['Antwort e\u00a0(2)', 'Baustein b2\u00a0· Baustein b4'],
      ['Noch offen\u00a0(1)', 'Baustein b1'],
    ]);
  });

  it('sagt über der Tabelle, was sie zeigt', () => {
    expect(headsOf(sectionFor('le'))).toEqual([
      'Ausgangslage',
      ['Betriebsmodell je Baustein', 'Betrieb heute', 'Bausteine'],
    ]);
  });

  it('beginnt mit dem Ganzen in einem Satz', () => {
    expect(sentencesOf(sectionFor('lle'))).toEqual([
      'Nach den Angaben der Verwaltung überwiegt „Antwort l“: bei 2 von 3 Bausteinen.',
    ]);
  });

  it('zeigt keine Tabelle, in der alles offen wäre', () => {
    expect(rowsOf(sectionFor('??'))).toEqual([]);
  });
});

it('was die Daten auszeichnen, steht als gewöhnlicher Text da', () => {
  const options = [{ id: 'l', label: '**Lokal** im [Rathaus](glossar:rathaus)' }];
  const questionnaire = questionnaireOf(
    [{ ...matrix('betrieb', [row('b1'), row('b2')], []), short: '**Betrieb**', options }],
    {
      bausteine: [{ id: 'b1', name: 'Netz', weight: 1 }],
      document: { operation: 'betrieb', portrait: ['betrieb'] },
    },
  );
  const assessment = { bausteine: [bausteinResult('b1')] };
  const section = ausgangslage(contextFor(questionnaire, { answers: { betrieb: { b1: 'l' } }, assessment }));
  expect(sentencesOf(section)).toEqual([
    'Betrieb: 1 von 2 beantwortet',
    'Nach den Angaben der Verwaltung gilt für 1 von 2 Bausteinen: „Lokal im Rathaus“. Für die übrigen ist der Betrieb noch offen.',
  ]);
  expect(rowsOf(section)).toEqual([
    ['Lokal im Rathaus\u00a0(1)', 'Netz'],
    ['Noch offen\u00a0(1)', 'Zeile b2'],
  ]);
});

describe('Was die Kommune über sich sagt', () => {
  const questionnaire = questionnaireOf(
    [
      single('groesse', ['klein', 'gross']),
      multi('partner', ['dienstleister', 'hersteller']),
      single('land', ['nord', 'sued'], { when: { question: 'groesse', is: 'gross' } }),
    ],
    { document: { portrait: ['partner', 'groesse', 'land', 'fehlt'] } },
  );

  it.each<[string, Answers, string[]]>([
    ['keine Antwort', {}, []],
    ['eine', { groesse: 'klein' }, ['groesse: Antwort klein']],
    [
      'in der Folge des Bogens',
      { groesse: 'klein', partner: ['hersteller'] },
      ['partner: Antwort hersteller\u00a0· groesse: Antwort klein'],
    ],
    ['„Weiß ich nicht“ fehlt', { groesse: 'unknown', partner: [] }, ['partner: Nichts davon']],
    ['Ruhendes fehlt', { groesse: 'klein', land: 'nord' }, ['groesse: Antwort klein']],
    ['Ungültiges fehlt', { groesse: 'riesig', partner: [] }, ['partner: Nichts davon']],
  ])('steht in einem Absatz: %s', (_case, answers, expected) => {
    expect(sentencesOf(ausgangslage(contextFor(questionnaire, { answers })))).toEqual(expected);
  });
});
