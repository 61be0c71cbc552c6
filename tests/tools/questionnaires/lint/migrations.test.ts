import { beforeAll, describe, expect, it } from 'vitest';
import type { Migration, MigrationStep } from '../../../../src/questionnaire/model.ts';
import { lint } from '../../../../tools/questionnaires/lint/lint.ts';
import { type Bank, readBank } from '../../../../tools/questionnaires/read.ts';
import { firstFolder } from '../../../support/real.ts';

let delivered: Bank;
beforeAll(() => {
  delivered = readBank(firstFolder).bank;
});

/** What the check says when the delivered questionnaire has these migrations. */
function said(migrations: Migration[], version = '3.0.0'): string[] {
  const questionnaires = delivered.questionnaires.map((authored) => ({ ...authored, version, migrations }));
  return lint({ ...delivered, questionnaires }).map(({ code, text }) => `${code} ${text}`);
}
const saidOf = (...steps: MigrationStep[]) => said([{ from: '1.0.0', to: '2.0.0', steps }]);

describe('Überführungen', () => {
  it('dürfen von früheren Kennungen zu heutigen führen, auch über Zwischenschritte', () => {
    expect(
      saidOf(
        { renamed: 'd_frueher', to: 'd_zwischen' },
        { renamed: 'd_zwischen', to: 'd_probe' },
        { mapped: 'd_probe', option: 'heute', to: 'gestern' },
        { mapped: 'd_probe', option: 'gestern', to: ['jahr', 'aelter'], reason: 'Genauer.' },
        { mapped: 'aufgaben', option: 'firma', to: 'dienstleister' },
        { mapped: 'bausteine', option: 'homepage', to: 'website' },
        { renamed: 'betrieb@homepage', to: 'betrieb@website' },
        { dropped: 'd_gab_es_einmal', reason: 'Weg.' },
        { askAgain: 'k_stunden', reason: 'Neu gefragt.' },
      ),
    ).toEqual([]);
  });

  it.each<[string, MigrationStep]>([
    ['unbekannten Frage „nix“', { renamed: 'd_frueher', to: 'nix' }],
    ['Zeile „nix“ gibt es bei „betrieb“ nicht', { renamed: 'betrieb@homepage', to: 'betrieb@nix' }],
    ['„d_probe“ hat keine Antwort „nix“', { mapped: 'd_probe', option: 'alt', to: 'nix' }],
    ['unbekannte Frage „nix“', { mapped: 'nix', option: 'alt', to: 'neu' }],
    [
      '„Eine von mehreren“ geht nur bei „single“ und „matrix“, nicht bei „bausteine“',
      { mapped: 'bausteine', option: 'alt', to: ['server', 'website'], reason: 'Aufgeteilt.' },
    ],
  ])('führen nicht ins Leere: %s', (text, step) => {
    expect(saidOf(step)).toEqual([expect.stringMatching(new RegExp(`^L61 .*${text}`))]);
  });

  it.each<[string, [string, string][]]>([
    ['muss zu einer späteren Fassung führen', [['2.0.0', '2.0.0']]],
    ['über die Fassung 3.0.0 hinaus', [['1.0.0', '3.0.1']]],
    [
      'beginnt, bevor die nach 2.0.0 zu Ende ist',
      [
        ['1.0.0', '2.0.0'],
        ['1.5.0', '3.0.0'],
      ],
    ],
  ])('folgen aufeinander: %s', (text, ways) => {
    const found = said(ways.map(([from, to]) => ({ from, to, steps: [] })));
    expect(found).toEqual([expect.stringMatching(new RegExp(`^L60 .*${text}`))]);
  });
});
