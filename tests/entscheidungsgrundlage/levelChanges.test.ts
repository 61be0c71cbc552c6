import { describe, expect, it } from 'vitest';
import { intend } from '../../src/assessment/intend.ts';
import { levelChanges } from '../../src/entscheidungsgrundlage/levelChanges.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { questionnaireOf, single } from '../support/builders.ts';
import { dimension, measure } from '../support/contexts.ts';

const points = { gut: 0, mittel: 50, schlecht: 100 } as const;
const questionnaire = questionnaireOf(
  [
    single('anbieter', points, { score: { dimension: 'markt', weight: 1 } }),
    single('frist', points, { score: { dimension: 'vertrag', weight: 1 } }),
  ],
  {
    dimensions: [
      dimension('markt', 'Bindung durch den Markt'),
      dimension('vertrag', 'Bindung durch Verträge'),
    ],
    measures: [measure('vergleich', { sets: [{ question: 'anbieter', to: 'mittel' }] })],
  },
);

describe('Stufen heute und danach', () => {
  it('stehen je Bereich in Worten nebeneinander, auch wo sich nichts ändert', () => {
    const reading = read(questionnaire, { anbieter: 'schlecht', frist: 'gut' });
    expect(levelChanges(questionnaire, intend(reading, ['vergleich']))).toEqual([
      { id: 'markt', name: 'Markt', before: 'hoch', after: 'erhöht' },
      { id: 'vertrag', name: 'Verträge', before: 'niedrig', after: 'niedrig' },
    ]);
  });

  it('sagen von dem, was danach noch offen ist, nicht, es fehlten Angaben', () => {
    const uncertain = {
      ...questionnaire,
      measures: [measure('vergleich', { sets: [{ question: 'anbieter', to: 'gut' }], consent: true })],
    };
    const afterwards = (anbieter: string) =>
      levelChanges(uncertain, intend(read(uncertain, { anbieter, frist: 'gut' }), ['vergleich']))[0];
    expect(afterwards('schlecht')).toMatchObject({
      before: 'hoch',
      after: 'günstigenfalls niedrig, sonst wie heute',
    });
    expect(afterwards('mittel')?.after).toBe('günstigenfalls niedrig, sonst wie heute');
    const open = 'noch offen – es fehlen Angaben';
    expect(afterwards('unknown')).toMatchObject({ before: open, after: open });
  });
});
