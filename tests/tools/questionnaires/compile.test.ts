import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/questionnaire/pack.ts';
import { compile } from '../../../tools/questionnaires/compile.ts';
import { loadQuestionnaire } from '../../../tools/questionnaires/load.ts';
import { readBank } from '../../../tools/questionnaires/read.ts';
import { resolveRow } from '../../../tools/questionnaires/resolve.ts';
import { folderWith } from '../../support/dataFolder.ts';
import { firstFolder, firstQuestionnaire } from '../../support/real.ts';
import { secondEdition } from '../../support/secondEdition.ts';

describe('Übersetzen des Fragenbestands', () => {
  it('setzt überall die Zeile für „*“ ein', () => {
    expect(
      resolveRow(
        { all: [{ question: 'bausteine', includes: '*' }, { not: { question: 'betrieb@*', is: 'lokal' } }] },
        'website',
      ),
    ).toEqual({
      all: [
        { question: 'bausteine', includes: 'website' },
        { not: { question: 'betrieb@website', is: 'lokal' } },
      ],
    });
  });

  it('gibt jeder Matrix über Bausteine alle 18 Zeilen mit ihrer eigenen Bedingung', () => {
    const exported = firstQuestionnaire.sections
      .flatMap(({ questions }) => questions)
      .find(({ id }) => id === 'd_export');
    expect(exported?.kind === 'matrix' && exported.rows).toHaveLength(18);
    expect(exported?.kind === 'matrix' && exported.rows[0]?.when).toEqual({
      question: 'bausteine',
      includes: firstQuestionnaire.bausteine[0]?.id,
    });
  });

  it('lässt Befunde weg, deren Fragen nicht zum Fragebogen gehören', () => {
    const { bank } = readBank(firstFolder);
    const small = compile(
      {
        id: 'klein',
        version: '1.0.0',
        title: 'Klein',
        minutes: 1,
        sections: [{ id: 's', title: 'S', questions: ['d_probe'] }],
      },
      bank,
    );
    expect(small.findings.map(({ id }) => id)).not.toContain('K01');
  });

  it('gibt einem Bogen ohne Rollen die früheren, soweit er die Fragen hat', () => {
    const { bank } = readBank(firstFolder);
    const [authored] = bank.questionnaires;
    if (authored === undefined) throw new Error('kein Fragebogen');
    const { document, ...silent } = authored;
    const { sections: _all, ...roles } = document ?? {};
    expect(compile(silent, bank).document).toEqual(roles);
    const few = [{ id: 's', title: 'S', questions: ['d_probe', 'p_partner'] }];
    expect(compile({ ...silent, sections: few }, bank).document).toEqual({ portrait: ['p_partner'] });
    const own = { occasion: 'p_partner' };
    expect(compile({ ...silent, sections: few, document: own }, bank).document).toEqual(own);
  });

  it('setzt geschützte Leerzeichen, damit niemand sie tippen muss', () => {
    const { directions } = firstQuestionnaire;
    expect(JSON.stringify(directions)).toContain('§\u00a0108');
    expect(JSON.stringify(directions)).not.toContain('§ 108');
  });

  it('nimmt Überführungen früherer Antworten mit, auch auf den Weg in den Browser', () => {
    const { bank } = readBank(firstFolder);
    const [authored] = bank.questionnaires;
    if (!authored) throw new Error('kein Fragebogen');
    const migrations = [
      { from: '0.9.0', to: '1.0.0', steps: [{ renamed: 'betrieb@mail', to: 'betrieb@email' }] },
    ];
    const questionnaire = compile({ ...authored, migrations }, bank);
    expect(questionnaire.migrations).toEqual(migrations);
    expect(unpack(JSON.parse(JSON.stringify(pack(questionnaire))))).toEqual(questionnaire);
  });

  it('bringt alles, was die zweite Ausgabe kann, unverändert in den Browser', () => {
    const { bank } = readBank(folderWith({ 'a.yaml': secondEdition }));
    const [authored] = bank.questionnaires;
    if (!authored) throw new Error('kein Fragebogen');
    const questionnaire = compile(authored, bank);
    expect(unpack(JSON.parse(JSON.stringify(pack(questionnaire))))).toEqual(questionnaire);
    expect(questionnaire.models?.map(({ id }) => id)).toEqual(['haus', 'fremd']);
    expect(questionnaire.words.partners?.mehrere?.dat).toBe('den Partnern');
    expect(questionnaire.register).toHaveLength(1);
  });

  it('nimmt nur Annahmen mit, deren Fragen gestellt werden', () => {
    const { bank } = readBank(folderWith({ 'a.yaml': secondEdition }));
    const [authored] = bank.questionnaires;
    if (!authored) throw new Error('kein Fragebogen');
    const small = compile({ ...authored, sections: [{ id: 't', title: 'T', questions: ['kopie'] }] }, bank);
    expect(small.models?.flatMap(({ typical }) => typical)).toEqual([]);
    expect(small.directions.flatMap(({ assumes = [] }) => assumes)).toEqual([]);
    expect(small.contradictions).toBeUndefined();
  });

  it('enthält keine Reste der Schreibform', () => {
    const questionnaire = loadQuestionnaire('questionnaires', 'gesamtbetrachtung');
    expect(JSON.stringify(questionnaire)).not.toMatch(/"rowWhen"|"optionWhen"|"forEach"|"examples"/);
    // What is typical of a model is said of every Baustein that moves, whichever it will be.
    const { models: _models, directions: _directions, contradictions = [], ...rest } = questionnaire;
    expect(JSON.stringify([rest, contradictions.map(({ cases }) => cases)])).not.toContain('@*');
  });
});
