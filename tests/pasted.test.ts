import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRequest } from '../src/erstgespraech/contract/request.ts';
import { noteText } from '../src/interview/notes.ts';
import { readAmount } from '../src/pages/ergebnis/amountReading.ts';
import { emptyContract, readContract, readDay, readWhole } from '../src/pages/ergebnis/contractReading.ts';
import { readMustHaves } from '../src/pages/ergebnis/mustHaveReading.ts';
import { emptyOffer, readOffer } from '../src/pages/ergebnis/offerReading.ts';
import { readForm } from '../src/pages/fragebogen/formKinds.ts';
import { NOT_APPLICABLE } from '../src/pages/fragebogen/instead.ts';
import { formItem } from '../src/pages/fragebogen/item.ts';
import { findQuestion } from '../src/questionnaire/items.ts';
import { read } from '../src/questionnaire/reading.ts';
import { normalised } from '../src/questionnaire/validity.ts';
import { parseFile } from '../src/workspace/importFile.ts';
import { cleanName } from '../src/workspace/text.ts';
import { date, money, number, questionnaireOf, section, single, text } from './support/builders.ts';
import { blanks, codeOf, hyphens, invisible, lineBreaks } from './support/lookAlikes.ts';

const questionnaire = questionnaireOf([
  section('alles', [
    text('wort', { title: 'Wort', maxLength: 200 }),
    number('zahl', { title: 'Zahl', unit: 'Plätze', max: 100_000 }),
    money('geld', { title: 'Geld', periods: ['jahr'] }),
    date('tag', { title: 'Tag', precision: 'day' }),
    single('passt', ['gut'], { title: 'Passt', mayNotApply: { hint: 'Ohne.' } }),
  ]),
]);

/** What the interview stores for what stands in the form of a question; the problem where it refuses it. */
function answered(id: string, draft: Parameters<typeof readForm>[1]): unknown {
  const question = findQuestion(questionnaire, id);
  if (!question) throw new Error(id);
  const form = readForm(formItem(read(questionnaire, {}), question), draft);
  return 'answer' in form ? normalised(question, form.answer) : form;
}

const request = {
  id: '0198a3f2-1c2d-4e5f-8a9b-0c1d2e3f4a5b',
  name: 'Erika Beispiel',
  kommune: 'Gemeinde Beispiel',
  email: 'amt@beispiel-ort.example',
  topic: 'gesamt',
  windows: [],
};
/** One field of a request as the service takes it; form and service check with the same function. */
function requested(field: string, value: string): unknown {
  const checked = checkRequest({ ...request, [field]: value });
  return checked.ok ? checked.value[field as keyof typeof checked.value] : checked.errors;
}

function imported(part: Record<string, unknown>): Record<string, unknown> {
  const file = {
    format: 'betriebskompass',
    formatVersion: 5,
    questionnaire: { id: 'q', version: '1' },
    answers: {},
    ...part,
  };
  const parsed = parseFile(JSON.stringify(file));
  return parsed.ok ? parsed.file : { message: parsed.message };
}

type Field = readonly [name: string, store: (written: string) => unknown];

/** Every field for words on one line. */
const lines: readonly Field[] = [
  ['Name im Erstgespräch', (written) => requested('name', written)],
  ['Kommune im Erstgespräch', (written) => requested('kommune', written)],
  ['Kommune und Bezeichnung einer Einschätzung', cleanName],
  [
    'Grund für „Trifft nicht zu“',
    (written) =>
      (answered('passt', { instead: NOT_APPLICABLE, reason: written }) as { because: string }).because,
  ],
  [
    'Vertrag',
    (written) =>
      (readContract('c', { ...emptyContract, name: written }) as { contract: { name: string } }).contract
        .name,
  ],
  [
    'Angebot',
    (written) => (readOffer('o', { ...emptyOffer, name: written }) as { offer: { name: string } }).offer.name,
  ],
  [
    'Preisregel eines Angebots',
    (written) =>
      (readOffer('o', { ...emptyOffer, name: 'A', priceRule: written }) as { offer: { priceRule: string } })
        .offer.priceRule,
  ],
  [
    'eigene Vorgabe',
    (written) =>
      (readMustHaves({ ids: [], own: written, costLimit: '' }) as { mustHaves: { own: string } }).mustHaves
        .own,
  ],
];
/** Every field for words on several lines, and what a file brings for any of them. */
const texts: readonly Field[] = [
  ['Anliegen im Erstgespräch', (written) => requested('anliegen', written)],
  ['Antwort in eigenen Worten', (written) => answered('wort', { text: written })],
  ['Notiz', noteText],
  [
    'Antwort aus einer Datei',
    (written) => (imported({ answers: { wort: written } }).answers as { wort: string }).wort,
  ],
  [
    'Grund aus einer Datei',
    (written) =>
      (imported({ answers: { passt: { because: written } } }).answers as { passt: { because: string } }).passt
        .because,
  ],
  [
    'Grund einer Zeile aus einer Datei',
    (written) =>
      (imported({ answers: { q: { z: { because: written } } } }).answers as { q: { z: { because: string } } })
        .q.z.because,
  ],
  [
    'Notiz aus einer Datei',
    (written) => (imported({ notes: { wort: written } }).notes as { wort: string }).wort,
  ],
];
/** Fields that a program reads: what is pasted, and what is stored. `@` stands where the look-alike comes. */
const read12 = (written: string) => answered('zahl', { from: written });
const blankFields: readonly (readonly [
  name: string,
  written: string,
  store: (written: string) => unknown,
  stored: unknown,
])[] = [
  ['Telefon', '01234@5678', (written) => requested('telefon', written), '01234 5678'],
  [
    'E-Mail mit Leerraum am Rand',
    '@amt@beispiel-ort.example',
    (written) => requested('email', written),
    request.email,
  ],
  ['Zahl', '20@000', read12, 20_000],
  ['Zahl mit Einheit', '20@Plätze', read12, 20],
  [
    'Betrag',
    '20@000 €',
    (written) => answered('geld', { from: written, period: 'jahr' }),
    { amount: 20_000, period: 'jahr' },
  ],
  ['Datum', '31.@12.2027', (written) => answered('tag', { text: written }), '2027-12-31'],
  ['Vertragsende', '31.@12.2027', readDay, { value: '2027-12-31' }],
  ['Kündigungsfrist', '3@Monate', (written) => readWhole(written, 'Monate', [0, 600]), { value: 3 }],
  ['Preis', '1@200 €', (written) => readAmount(written, 'Euro im Jahr', 10_000), { value: 1200 }],
];
const hyphenFields: typeof blankFields = [
  ['Telefon', '01234 5678@0', (written) => requested('telefon', written), '01234 5678-0'],
  [
    'E-Mail',
    'amt(at)beispiel@ort.example',
    (written) => requested('email', written.replace('(at)', '@')),
    request.email,
  ],
  ['Bereich', '400@600', read12, { from: 400, to: 600 }],
  [
    'Betrag',
    '1.200,@ €',
    (written) => answered('geld', { from: written, period: 'jahr' }),
    { amount: 1200, period: 'jahr' },
  ],
  ['Datum', '2027@12@31', (written) => answered('tag', { text: written }), '2027-12-31'],
  [
    'Preis',
    '400@600',
    (written) => readAmount(written, 'Euro im Jahr', 10_000),
    { value: { from: 400, to: 600 } },
  ],
];
const put = (written: string, character: string): string => {
  const [local, domain] = written.split(/(?<=[a-z])@(?=[a-z]+-ort)/);
  const swapped = (part: string) => part.replaceAll('@', character);
  return domain === undefined ? swapped(written) : `${swapped(local ?? '')}@${swapped(domain)}`;
};

describe('Eingefügte Doppelgänger werden in jedem Feld gleich bereinigt (P8)', () => {
  it.each([...lines, ...texts])('Leerzeichen und Unsichtbares: %s', (_name, store) => {
    for (const blank of blanks) expect(store(`Amt${blank}Nord`), codeOf(blank)).toBe('Amt Nord');
    for (const hidden of invisible)
      expect(store(`Amt${hidden} Nord${hidden}`), codeOf(hidden)).toBe('Amt Nord');
  });
  it.each(lines)('Zeilenenden in einer Zeile: %s', (_name, store) => {
    for (const end of lineBreaks) expect(store(`Amt${end}Nord`), codeOf(end)).toBe('Amt Nord');
  });
  it.each(texts)('Zeilenenden im Text: %s', (_name, store) => {
    for (const end of lineBreaks) expect(store(`Amt${end}Nord`), codeOf(end)).toBe('Amt\nNord');
  });
  it.each(blankFields)(
    'Leerzeichen und Unsichtbares, wo ein Programm liest: %s',
    (_name, written, store, stored) => {
      for (const blank of blanks) expect(store(put(written, blank)), codeOf(blank)).toEqual(stored);
      for (const hidden of invisible)
        expect(store(put(written, `${hidden} `)), codeOf(hidden)).toEqual(stored);
      for (const end of lineBreaks) expect(store(put(written, end)), codeOf(end)).toEqual(stored);
    },
  );
  it.each(hyphenFields)('Striche: %s', (_name, written, store, stored) => {
    for (const hyphen of hyphens) expect(store(put(written, hyphen)), codeOf(hyphen)).toEqual(stored);
    for (const hidden of invisible) expect(store(put(written, `${hidden}-`)), codeOf(hidden)).toEqual(stored);
  });

  it('nimmt ein Feld, in dem nur Unsichtbares steht, als leer', () => {
    for (const hidden of [...blanks, ...invisible, ...lineBreaks]) {
      expect(readDay(hidden), codeOf(hidden)).toEqual({});
      expect(readAmount(hidden, 'Euro', 10), codeOf(hidden)).toEqual({});
      expect(readWhole(hidden, 'Monate', [0, 9]), codeOf(hidden)).toEqual({});
      for (const id of ['zahl', 'geld'])
        expect(answered(id, { from: hidden }), codeOf(hidden)).toMatchObject({ empty: true });
      for (const id of ['tag', 'wort'])
        expect(answered(id, { text: hidden }), codeOf(hidden)).toMatchObject({ empty: true });
      expect(requested('telefon', hidden), codeOf(hidden)).toBeUndefined();
    }
  });

  it('speichert denselben Text, gleich wie viel davon und wo eingefügt ist', () => {
    const pasted = fc.array(fc.constantFrom(...invisible), { maxLength: 3 }).map((all) => all.join(''));
    const gap = fc.tuple(fc.constantFrom(...blanks), pasted).map((all) => all.join(''));
    fc.assert(
      fc.property(
        fc.constantFrom(...lines, ...texts),
        pasted,
        gap,
        pasted,
        ([, store], before, between, after) => {
          expect(store(`${before}Amt${between}Nord${after}`)).toBe('Amt Nord');
        },
      ),
    );
  });
});
