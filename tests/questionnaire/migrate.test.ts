import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { migrate } from '../../src/questionnaire/migrate.ts';
import type { Given } from '../../src/questionnaire/migrationSteps.ts';
import type { Migration, MigrationStep } from '../../src/questionnaire/model.ts';
import { itemsAt } from '../../src/questionnaire/storedItems.ts';

/** What was stored under the first edition of an invented questionnaire; never edited. */
const first: Given = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/answers-1.0.0.json'), 'utf8'),
);
const to2: Migration = {
  from: '1.0.0',
  to: '2.0.0',
  steps: [
    { renamed: 'groesse', to: 'einwohner' },
    { renamed: 'betrieb@email', to: 'betrieb@mail' },
    { mapped: 'probe', option: 'aelter', to: ['zwei_jahre', 'noch_aelter'], reason: 'Genauer gefragt.' },
    { mapped: 'partner', option: 'firma', to: 'dienstleister' },
    { mapped: 'aufgaben', option: 'firma', to: 'dienstleister' },
    { mapped: 'betrieb', option: 'lokal', to: ['rathaus', 'aussenstelle'], reason: 'Nach Orten getrennt.' },
    { dropped: 'farbe', reason: 'Die Farbe spielt keine Rolle mehr.' },
    { dropped: 'betrieb@keller', reason: 'Der Keller ist kein Baustein mehr.' },
  ],
};
const to3: Migration = {
  from: '2.0.0',
  to: '3.0.0',
  steps: [
    { dropped: 'partner', option: 'verein', reason: 'Vereine zählen nicht als Partner.' },
    { dropped: 'nur_verein', option: 'verein', reason: 'Vereine zählen nicht als Partner.' },
    { dropped: 'aufgaben', option: 'verein', reason: 'Vereine zählen nicht als Partner.' },
    { dropped: 'probe', option: 'noch_aelter', reason: 'So genau wird nicht mehr gefragt.' },
    { askAgain: 'stunden', reason: 'Gefragt sind jetzt Stunden im Monat.' },
  ],
};
const both = { migrations: [to2, to3] };
const taking = (given: Partial<Given>, ...steps: MigrationStep[]) =>
  migrate({ migrations: [{ from: '1.0.0', to: '2.0.0', steps }] }, '1.0.0', {
    answers: {},
    notes: {},
    at: undefined,
    ...given,
  });

describe('Überführung gespeicherter Antworten', () => {
  it('führt über mehrere Fassungen und lässt Unbenanntes, wie es war', () => {
    const { protocol: _protocol, ...after } = migrate(both, '1.0.0', first);
    expect(after).toEqual({
      version: '3.0.0',
      answers: {
        einwohner: 'klein',
        partner: ['dienstleister'],
        vertrag: 'ja',
        probe: 'zwei_jahre',
        betrieb: { mail: 'extern', netz: { oneOf: ['rathaus', 'aussenstelle'] }, server: 'unknown' },
        aufgaben: {
          a01: { parties: ['dienstleister', 'kommune'], written: 'yes', lead: 'dienstleister' },
          a03: 'unknown',
        },
        frueher: 'ja',
        ungueltig: 'Nein',
      },
      notes: { einwohner: 'Stand 2025', farbe: 'steht im Plan', stunden: 'geschätzt' },
      at: 'einwohner',
    });
  });

  it('sagt zu jeder Antwort, die nicht blieb, wie sie war, was aus ihr wurde und warum', () => {
    const said = migrate(both, '1.0.0', first).protocol.map(({ kind, key, now, reason }) =>
      [kind, now ? `${key} → ${now}` : key, reason].join(': '),
    );
    expect(said).toEqual([
      'renamed: groesse → einwohner: Die Frage ist dieselbe geblieben, Ihre Antwort gilt weiter.',
      'renamed: betrieb@email → betrieb@mail: Die Frage ist dieselbe geblieben, Ihre Antwort gilt weiter.',
      'changed: probe: Genauer gefragt.',
      'changed: partner: Die Antwort heißt jetzt anders, ihr Sinn ist geblieben.',
      'changed: aufgaben@a01: Die Antwort heißt jetzt anders, ihr Sinn ist geblieben.',
      'changed: betrieb@netz: Nach Orten getrennt.',
      'changed: betrieb@keller: Nach Orten getrennt.',
      'dropped: farbe: Die Farbe spielt keine Rolle mehr.',
      'dropped: betrieb@keller: Der Keller ist kein Baustein mehr.',
      'changed: partner: Vereine zählen nicht als Partner.',
      'askAgain: nur_verein: Vereine zählen nicht als Partner.',
      'askAgain: aufgaben@a02: Vereine zählen nicht als Partner.',
      'changed: probe: So genau wird nicht mehr gefragt.',
      'askAgain: stunden: Gefragt sind jetzt Stunden im Monat.',
    ]);
  });

  it.each(['2.0.0', '2.4.1'])('beginnt bei Fassung %s mit den Schritten danach', (version) => {
    const { protocol, ...after } = migrate(both, version, first);
    expect(after).toMatchObject({ version: '3.0.0', answers: { groesse: 'klein', farbe: 'blau' } });
    expect(protocol.at(-1)).toMatchObject({ kind: 'askAgain', key: 'stunden', before: { from: 5, to: 9 } });
  });

  it.each(['3.0.0', '9.9.9', '0.9.0', 'heute'])(
    'ändert nichts, wo kein Weg beginnt: Fassung %s',
    (version) => {
      expect(migrate(both, version, first)).toEqual({ ...first, version, protocol: [] });
      expect(migrate({}, version, first)).toEqual({ ...first, version, protocol: [] });
    },
  );

  it('überschreibt keine Antwort, die unter der neuen Kennung schon da ist', () => {
    const given = {
      answers: { alt: 'a', neu: 'b', tabelle: { alt: 'a', neu: 'unknown' }, spanne: { from: 5, to: 9 } },
      notes: { alt: 'N' },
    };
    const { answers, notes, protocol } = taking(
      given,
      { renamed: 'alt', to: 'neu' },
      { renamed: 'tabelle@alt', to: 'tabelle@neu' },
      { renamed: 'tabelle@alt', to: 'spanne@neu' },
    );
    expect({ answers, notes }).toEqual(given);
    expect(protocol.map(({ kind, key }) => [kind, key])).toEqual([
      ['kept', 'alt'],
      ['kept', 'tabelle@alt'],
      ['kept', 'tabelle@alt'],
    ]);
  });

  it('fragt neu, wo „eine von mehreren“ sich nicht sagen lässt', () => {
    const { answers, protocol } = taking(
      { answers: { kreuze: ['a', 'b'], aufgaben: { a01: { parties: ['a'] } } } },
      { mapped: 'kreuze', option: 'a', to: ['x', 'y'], reason: 'Aufgeteilt.' },
      { mapped: 'aufgaben', option: 'a', to: ['x', 'y'], reason: 'Aufgeteilt.' },
    );
    expect(answers).toEqual({});
    expect(protocol.map(({ kind, before }) => [kind, before])).toEqual([
      ['askAgain', ['a', 'b']],
      ['askAgain', { parties: ['a'] }],
    ]);
  });

  it('fragt nur neu, wo eine Antwort nicht mehr sagt, was gefragt ist', () => {
    const { answers, protocol } = taking(
      {
        answers: {
          partner: [],
          anlass: ['vertrag', 'ueberblick'],
          andere: ['vertrag'],
          betrieb: { server: 'fremd', netz: 'haus', mail: { because: 'Gibt es nicht.' } },
          frei: ['x'],
        },
      },
      { askAgain: 'partner', option: 'none', reason: 'Auch Wartung zählt jetzt.' },
      { askAgain: 'frei', option: 'none', reason: 'Auch Wartung zählt jetzt.' },
      { askAgain: 'anlass', option: 'ueberblick', reason: 'Anders gemeint.' },
      { askAgain: 'andere', option: 'ueberblick', reason: 'Anders gemeint.' },
      { askAgain: 'betrieb', option: 'fremd', reason: 'Wo steht die Technik?' },
    );
    expect(answers).toEqual({
      andere: ['vertrag'],
      betrieb: { netz: 'haus', mail: { because: 'Gibt es nicht.' } },
      frei: ['x'],
    });
    expect(protocol.map(({ kind, key, before }) => [kind, key, before])).toEqual([
      ['askAgain', 'partner', []],
      ['askAgain', 'anlass', ['vertrag', 'ueberblick']],
      ['askAgain', 'betrieb@server', 'fremd'],
    ]);
  });

  it('legt zusammen, was dasselbe geworden ist', () => {
    const { answers } = taking(
      { answers: { kreuze: ['a', 'b'], eine: { oneOf: ['a', 'b'] }, drei: { oneOf: ['a', 'c', 'd'] } } },
      { mapped: 'kreuze', option: 'a', to: 'b' },
      { mapped: 'eine', option: 'a', to: 'b' },
      { mapped: 'drei', option: 'a', to: ['b', 'c'], reason: 'Aufgeteilt.' },
    );
    expect(answers).toEqual({ kreuze: ['b'], eine: 'b', drei: { oneOf: ['b', 'c', 'd'] } });
  });

  it('vergisst, wo jemand stand, wenn es die Frage nicht mehr gibt', () => {
    const step = { dropped: 'farbe', reason: 'Weg.' };
    expect(taking({ answers: { farbe: 'blau' }, at: 'farbe' }, step).at).toBeUndefined();
    expect(taking({ answers: { farbe: 'blau' }, at: 'groesse' }, step).at).toBe('groesse');
  });

  it('kommt mit Kennungen zurecht, die jedes Objekt schon hat', () => {
    const { answers, protocol } = taking({ notes: {} }, { renamed: 'constructor', to: 'toString' });
    expect([answers, protocol]).toEqual([{}, []]);
    expect(
      taking({ answers: { constructor: 'a' } }, { renamed: 'constructor', to: 'toString' }).answers,
    ).toEqual({
      toString: 'a',
    });
  });
});

const question = fc.constantFrom('q', 'r', 's', 'constructor');
const row = fc.constantFrom('z1', 'z2');
const option = fc.constantFrom('a', 'b', 'c', 'd');
const options = fc.uniqueArray(option, { minLength: 1 });
const several = fc.uniqueArray(option, { minLength: 2 });
const choice = fc.oneof(option, fc.record({ oneOf: several }));
const answers: fc.Arbitrary<Answers> = fc.dictionary(
  question,
  fc.oneof(
    choice,
    options,
    fc.integer(),
    fc.record({ from: fc.integer(), to: fc.integer() }),
    fc.dictionary(row, fc.oneof(choice, fc.record({ parties: options })), { minKeys: 1 }),
  ),
);
const key = fc.oneof(
  question,
  fc.tuple(question, row).map((parts) => parts.join('@')),
);
const reason = fc.constant('Darum.');
const step: fc.Arbitrary<MigrationStep> = fc.oneof(
  fc.tuple(question, question).map(([renamed, to]) => ({ renamed, to })),
  fc.tuple(question, row, row).map(([q, from, to]) => ({ renamed: `${q}@${from}`, to: `${q}@${to}` })),
  fc.record({ mapped: key, option, to: option }),
  fc.record({ mapped: key, option, to: several, reason }),
  fc.record({ dropped: key, reason }),
  fc.record({ dropped: key, option, reason }),
  fc.record({ askAgain: key, reason }),
);
const migrations = fc.tuple(fc.array(step), fc.array(step)).map(([one, two]) => [
  { from: '1.0.0', to: '2.0.0', steps: one },
  { from: '2.0.0', to: '3.0.0', steps: two },
]);

describe('Überführung, allgemein', () => {
  it('ändert beim zweiten Mal nichts mehr und an der Vorlage nie etwas', () => {
    fc.assert(
      fc.property(answers, migrations, (given, ways) => {
        const before = structuredClone(given);
        const once = migrate({ migrations: ways }, '1.0.0', { answers: given, notes: {}, at: 'q' });
        const twice = migrate({ migrations: ways }, once.version, once);
        expect(twice).toEqual({ ...once, protocol: [] });
        expect(given).toEqual(before);
      }),
    );
  });

  it('lässt keine Antwort verschwinden, ohne es zu sagen', () => {
    fc.assert(
      fc.property(answers, fc.array(step), (given, steps) => {
        const after = taking({ answers: given }, ...steps);
        const said = new Set(after.protocol.map((change) => change.key));
        for (const id of Object.keys(given)) {
          for (const [item, answer] of itemsAt(given, id)) {
            const stays = itemsAt(after.answers, item).some(([, now]) => Object.is(now, answer));
            expect(stays || said.has(item) || said.has(id)).toBe(true);
          }
        }
      }),
    );
  });
});
