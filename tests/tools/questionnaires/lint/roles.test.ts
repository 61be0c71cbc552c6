import { beforeEach, describe, expect, it } from 'vitest';
import { lint } from '../../../../tools/questionnaires/lint/lint.ts';
import { type Bank, readBank } from '../../../../tools/questionnaires/read.ts';
import type { AuthoredQuestionnaire } from '../../../../tools/questionnaires/schema.ts';
import { firstFolder } from '../../../support/real.ts';

let bank: Bank;
beforeEach(() => {
  bank = readBank(firstFolder).bank;
});

/** What the check says about roles, as `code: text`, once the delivered questionnaire is changed. */
function complaints(change: Partial<AuthoredQuestionnaire>): string[] {
  for (const questionnaire of bank.questionnaires) Object.assign(questionnaire, change);
  return lint(bank)
    .filter(({ code }) => code === 'L52' || code === 'L53')
    .map(({ code, severity, text }) => `${code} ${severity}: ${text}`);
}

describe('Prüfung der Rollen', () => {
  it('beanstandet am ausgelieferten Fragebogen nichts, auch nicht ohne jede Rolle', () => {
    expect(complaints({})).toEqual([]);
    for (const questionnaire of bank.questionnaires) {
      delete questionnaire.document;
      delete questionnaire.resultAfter;
    }
    expect(complaints({})).toEqual([]);
  });

  it.each([
    [{ portrait: ['p_groesse', 'p_grosse'] }, 'L52 error: document.portrait nennt „p_grosse“.'],
    [{ occasion: 'anlass' }, 'L52 error: document.occasion nennt „anlass“.'],
    [{ operation: 'p_groesse' }, 'L52 error: document.operation nennt „p_groesse“. Das Betriebsmodell'],
    [{ sections: ['bindung', 'anlage'] }, 'L52 error: document.sections beginnt mit kurzfassung'],
    [{ sections: ['kurzfassung', 'bindung'] }, 'L52 error: document.sections beginnt mit kurzfassung'],
    [{ sections: ['kurzfassung', 'bindung', 'bindung', 'anlage'] }, 'L52 error: document.sections beginnt'],
  ] satisfies [AuthoredQuestionnaire['document'], string][])('nennt den Fehler in %o', (document, text) => {
    const found = complaints({ document });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(text);
  });

  it('nennt einen Teil, den es nicht gibt, und rät von einem Ergebnis vor der ersten Antwort ab', () => {
    expect(complaints({ resultAfter: ['kommune', 'gibtesnicht'] })).toEqual([
      'L52 error: resultAfter nennt den Teil „gibtesnicht“, den es nicht gibt.',
    ]);
    expect(complaints({ resultAfter: [] })).toEqual([
      'L53 warning: resultAfter ist leer: Das Ergebnis ist zu sehen, bevor eine Frage beantwortet ist.',
    ]);
  });

  it('weist auf Rollen hin, die eine Frage nicht ausfüllen kann oder doppelt ausfüllt', () => {
    expect(complaints({ document: { occasion: 'betrieb', portrait: ['p_groesse', 'betrieb'] } })).toEqual([
      expect.stringMatching(/^L53 warning: document.portrait nennt „betrieb“. Die Frage hat Zeilen/),
      expect.stringMatching(/^L53 warning: document.occasion nennt „betrieb“. Die Frage hat Zeilen/),
    ]);
    expect(complaints({ document: { portrait: ['p_groesse', 'p_anlass', 'p_groesse'] } })).toEqual([
      'L53 warning: document.portrait nennt „p_groesse“ mehrmals.',
    ]);
    expect(complaints({ document: {}, resultAfter: ['kommune', 'kommune'] })).toEqual([
      'L53 warning: resultAfter nennt „kommune“ mehrmals.',
    ]);
    const tasks = bank.questions.find(({ kind }) => kind === 'tasks')?.id ?? '';
    expect(complaints({ document: { portrait: [tasks] }, resultAfter: ['kommune'] })).toEqual([
      expect.stringContaining('Die Frage hat Zeilen'),
    ]);
  });

  it('weist auf Rollen hin, die im Dokument nichts bewirken', () => {
    for (const question of bank.questions) {
      if (question.id === 'betrieb' && question.kind === 'matrix')
        question.rows = [{ id: 'server', label: 'Server' }];
    }
    bank.directions = [];
    expect(complaints({}).map((text) => text.slice(0, 60))).toEqual(
      expect.arrayContaining([
        'L53 warning: document.operation nennt „betrieb“. Ihre Zeilen',
        'L53 warning: document.sections nennt moeglichkeiten, es gibt',
      ]),
    );
  });
});
