import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../src/questionnaire/question.ts';
import { checkExactness, widestReach } from '../../../../tools/questionnaires/lint/exactness.ts';
import { matrix, multi, questionnaireOf, row, single } from '../../../support/builders.ts';
import { realQuestionnaire } from '../../../support/real.ts';

const score = { dimension: 'daten', weight: 1 } as const;
const points = { gut: 0, schlecht: 100 } as const;
const dimensions = [{ id: 'daten', name: 'Daten', short: 'Daten', weight: 1 as const }];

function warnings(questionnaire: Parameters<typeof checkExactness>[1]): string[] {
  const found: string[] = [];
  const warn = (code: string, _list: unknown, id: string) => found.push(`${code} ${id}`);
  checkExactness({ warn } as unknown as Parameters<typeof checkExactness>[0], questionnaire);
  return found;
}

describe('Genauigkeit unter offenen Toren', () => {
  it('ist beim ausgelieferten Fragebogen überall gegeben und schnell', () => {
    expect(warnings(realQuestionnaire)).toEqual([]);
  });

  it('warnt, wenn zwei Fragen einer Dimension dieselben Zeilen fragen', () => {
    const rows = ['email', 'netz'].map((id) => row(id, { when: { question: 'teile', includes: id } }));
    const questionnaire = questionnaireOf(
      [
        multi('teile', ['email', 'netz']),
        matrix('export', rows, points, { score }),
        matrix('wechsel', rows, points, { score }),
      ],
      { dimensions },
    );
    expect(warnings(questionnaire)).toEqual(['L55 daten']);
  });

  it('warnt, wenn an einer Dimension zu viele Torfragen zugleich hängen', () => {
    const gates = Array.from({ length: 7 }, (_, index) => `tor${index}`);
    const when: Condition = { all: gates.map((question) => ({ question, is: 'ja' })) };
    const questionnaire = questionnaireOf(
      [
        ...gates.map((id) => single(id, ['ja', 'nein'])),
        single('eins', points, { score, when }),
        single('zwei', points, { score, when }),
      ],
      { dimensions },
    );
    expect(warnings(questionnaire)).toEqual(['L54 daten']);
  });

  it('misst die weiteste Spanne, als hinge jede Frage an einem eigenen Tor', () => {
    const questionnaire = questionnaireOf(
      [
        single('tor', ['ja', 'nein']),
        single('sicher', { gut: 0, mittel: 50 }, { score }),
        single('eins', points, { score, when: { question: 'tor', is: 'ja' } }),
        single('zwei', points, { score, when: { question: 'tor', is: 'nein' } }),
      ],
      { dimensions },
    );
    expect(widestReach(questionnaire, 'daten')).toEqual([0, 250 / 3]);
    expect(widestReach(questionnaire, 'geld')).toBeUndefined();
  });
});
