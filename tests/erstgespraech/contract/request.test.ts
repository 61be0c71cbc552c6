import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ContactRequest,
  checkRequest,
  limits,
  type RequestErrors,
  receiptNumber,
} from '../../../src/erstgespraech/contract/request.ts';
import { anyText } from '../../support/anyText.ts';

const pdfOf = (bytes: number): string => {
  const file = Buffer.alloc(bytes, 'x');
  file.write('%PDF-1.7\n');
  return file.toString('base64');
};
const complete: ContactRequest = {
  id: '0198a3f2-1c2d-4e5f-8a9b-0c1d2e3f4a5b',
  name: 'Erika Beispiel',
  kommune: 'Verbandsgemeinde Groß-Ößlingen',
  email: 'amt@groß-oesslingen.example'.replace('ß', 'ss'),
  telefon: '+49 (0) 1234 / 5678-0',
  anliegen: 'Der Vertrag läuft aus.\nWas heißt das für uns?',
  topic: ['Server', 'Datensicherung'],
  windows: [{ date: '2026-12-01', from: '09:00', to: '10:00' }],
  summary: ['Bindung: erhöht bis hoch'],
  pdf: pdfOf(3000),
};
const errorsOf = (change: Record<string, unknown>): RequestErrors => {
  const checked = checkRequest({ ...complete, ...change });
  return checked.ok ? {} : checked.errors;
};

describe('Anfrage für ein Erstgespräch', () => {
  it('nimmt eine vollständige Anfrage unverändert an', () => {
    expect(checkRequest(complete)).toEqual({ ok: true, value: complete });
  });

  it('kommt mit den Pflichtangaben aus und lässt leere freiwillige Angaben weg', () => {
    const { telefon, anliegen, summary, pdf, ...required } = complete;
    const plain = { ...required, topic: 'gesamt', windows: [] };
    const checked = checkRequest({ ...plain, telefon: ' ', anliegen: '\n', summary: [] });
    expect(checked).toEqual({ ok: true, value: plain });
  });

  it('nennt jedes fehlende Feld beim Namen, in ganzen Sätzen', () => {
    const checked = checkRequest({});
    expect(checked.ok ? [] : Object.keys(checked.errors).sort()).toEqual(
      ['email', 'id', 'kommune', 'name', 'topic', 'windows'].sort(),
    );
    for (const sentence of Object.values(checked.ok ? {} : checked.errors))
      expect(sentence).toMatch(/^[A-ZÄÖÜ].*\.$/);
  });

  it('nimmt Anfragen aus Formularen an, die noch nach einer Einwilligung fragten, und behält sie nicht', () => {
    const checked = checkRequest({ ...complete, consent: true });
    expect(checked.ok).toBe(true);
    expect(checked.ok && checked.value).not.toHaveProperty('consent');
  });

  it('vereinheitlicht Text: zusammengesetzte Umlaute, Zeilenenden, Leerraum am Rand', () => {
    const checked = checkRequest({
      ...complete,
      name: '  Ju\u0308rgen Groß ',
      anliegen: 'eins\r\nzwei\rdrei\tvier ',
    });
    expect(checked.ok && checked.value).toMatchObject({
      name: 'Jürgen Groß',
      anliegen: 'eins\nzwei\ndrei vier',
    });
  });

  it.each([
    ['zwei Adressen', 'a@b.example,c@d.example'],
    ['Anzeigename', '"Amt" <a@b.example>'],
    ['zweite Kopfzeile', 'a@b.example\r\nBcc: x@y.example'],
    ['Umlaut vor dem At', 'bürgermeister@b.example'],
    ['Kommentar', 'a(b)@c.example'],
    ['ohne Punkt im Namen des Rechners', 'a@localhost'],
    ['Punkt am Ende', 'a.@b.example'],
    ['zwei Punkte', 'a..b@c.example'],
    ['Leerzeichen', 'a b@c.example'],
    ['IP-Adresse', 'a@[127.0.0.1]'],
    ['zu langer vorderer Teil', `${'a'.repeat(65)}@b.example`],
    ['zu lang', `a@${'b.'.repeat(130)}example`],
  ])('lehnt als E-Mail-Adresse ab: %s', (_, email) => {
    expect(Object.keys(errorsOf({ email }))).toEqual(['email']);
  });

  it.each(["o'neil+amt@gemeinde.example", 'Vor.Nach@stadt-x.kommune.example', 'info@xn--gro-7ka.example'])(
    'nimmt die Adresse %s an',
    (email) => {
      expect(errorsOf({ email })).toEqual({});
    },
  );

  it.each([
    ['Zeilenumbruch', 'A\r\nBcc: x@y.example', 'A Bcc: x@y.example'],
    ['NUL', 'A\u0000B', 'AB'],
    ['Schreibrichtung', 'Amt\u202Efdp', 'Amtfdp'],
    ['Isolierung der Schreibrichtung', '\u2066Amt\u2069', 'Amt'],
    ['Absatztrenner', 'Amt\u2029x', 'Amt x'],
    ['Zeilentrenner', 'Amt\u2028x', 'Amt x'],
    ['senkrechter Tabulator', 'Amt\u000Bx', 'Amt x'],
    ['NEL', 'Amt\u0085x', 'Amt x'],
    ['Tabulator', 'Amt\tx', 'Amt x'],
    ['geschütztes Leerzeichen', 'Amt\u00A0x', 'Amt x'],
    ['schmales geschütztes Leerzeichen', 'Amt\u202Fx', 'Amt x'],
    ['Leerzeichen ohne Breite', 'Am\u200Bt', 'Amt'],
    ['weiches Trennzeichen', 'Am\u00ADt', 'Amt'],
    ['halbes Zeichen', 'Amt\uD83D', 'Amt\uFFFD'],
  ])('bringt Eingefügtes in Ordnung, statt es abzulehnen: %s', (_, text, clean) => {
    const checked = checkRequest({ ...complete, name: text, kommune: text, summary: [text], topic: [text] });
    expect(checked).toMatchObject({
      ok: true,
      value: { name: clean, kommune: clean, summary: [clean], topic: [clean] },
    });
  });

  it.each([
    ['01234\u00A05678\u20110', '01234 5678-0'],
    ['\u202A+49\u202F1234\u20095678\u202C', '+49 1234 5678'],
    ['01234\u200B567\u00AD8', '012345678'],
    ['01234 \u2212 5678', '01234 - 5678'],
    ['01234 5678–90', '01234 5678-90'],
    ['01234\u20285678', '01234 5678'],
  ])('nimmt eine eingefügte Telefonnummer und räumt sie auf: %j', (telefon, clean) => {
    expect(checkRequest({ ...complete, telefon })).toMatchObject({ ok: true, value: { telefon: clean } });
  });

  it('nimmt eine eingefügte E-Mail-Adresse und räumt sie auf', () => {
    for (const email of ['\u00A0amt@gemeinde\u2011x.example\u200B', '\uFEFFamt@gemeinde-x.example\n']) {
      expect(checkRequest({ ...complete, email })).toMatchObject({
        ok: true,
        value: { email: 'amt@gemeinde-x.example' },
      });
    }
  });

  it('behält Zeilen im Anliegen, gleich wie sie enden', () => {
    const anliegen = 'eins\u2028zwei\u000Bdrei\u0085vier\u00A0Euro';
    expect(checkRequest({ ...complete, anliegen })).toMatchObject({
      ok: true,
      value: { anliegen: 'eins\nzwei\ndrei\nvier Euro' },
    });
  });

  it('begrenzt Längen und sagt die Grenze', () => {
    expect(errorsOf({ anliegen: 'ä'.repeat(limits.anliegen) })).toEqual({});
    expect(errorsOf({ anliegen: 'ä'.repeat(limits.anliegen + 1) }).anliegen).toMatch(/4000\u00a0Zeichen/);
    expect(errorsOf({ name: 'x'.repeat(limits.name + 1) })).toHaveProperty('name');
    expect(errorsOf({ name: '🏛'.repeat(limits.name) })).toEqual({});
    expect(errorsOf({ name: '🏛'.repeat(limits.name + 1) })).toHaveProperty('name');
    expect(errorsOf({ anliegen: 'ä'.repeat(1_000_000) })).toHaveProperty('anliegen');
    expect(errorsOf({ telefon: '1'.repeat(limits.telefon + 1) })).toHaveProperty('telefon');
    expect(errorsOf({ summary: Array(limits.summaryLines + 1).fill('x') })).toHaveProperty('summary');
    expect(errorsOf({ topic: Array(limits.topics + 1).fill('x') })).toHaveProperty('topic');
  });

  it('nimmt als Telefonnummer nur Ziffern und übliche Trennzeichen', () => {
    expect(errorsOf({ telefon: 'abends 0123' })).toHaveProperty('telefon');
    expect(errorsOf({ telefon: '+-' })).toHaveProperty('telefon');
    expect(errorsOf({ telefon: '01234 5678–90' })).toEqual({});
  });

  it('erlaubt bis zu fünf verschiedene Zeitfenster und zeigt auf das falsche', () => {
    const at = (day: number) => ({ date: `2026-12-0${day}`, from: '09:00', to: '10:00' });
    expect(errorsOf({ windows: [1, 2, 3, 4, 5].map(at) })).toEqual({});
    expect(errorsOf({ windows: [1, 2, 3, 4, 5, 6].map(at) })).toHaveProperty('windows');
    expect(errorsOf({ windows: [at(1), at(2), at(1)] })).toEqual({
      'windows.2': 'Dieses Zeitfenster haben Sie schon vorgeschlagen.',
    });
    expect(Object.keys(errorsOf({ windows: [at(1), { ...at(2), ort: 'x' }, null] }))).toEqual([
      'windows.1',
      'windows.2',
    ]);
  });

  it('nimmt als Anhang nur ein PDF bis 2 Megabyte', () => {
    expect(errorsOf({ pdf: pdfOf(limits.pdfBytes) })).toEqual({});
    expect(errorsOf({ pdf: pdfOf(limits.pdfBytes + 3) }).pdf).toMatch(/2\u00a0Megabyte/);
    expect(errorsOf({ pdf: Buffer.from('MZ program').toString('base64') }).pdf).toMatch(/kein PDF/);
    expect(errorsOf({ pdf: `${pdfOf(30)}!` })).toHaveProperty('pdf');
    expect(errorsOf({ pdf: pdfOf(31).replace(/=+$/, '') })).toHaveProperty('pdf');
  });

  it('kennt beim Vorbereitungsblatt nur: soll mit, oder nicht genannt', () => {
    expect(checkRequest({ ...complete, preparation: true })).toMatchObject({ value: { preparation: true } });
    for (const preparation of [false, 'ja', 1, null])
      expect(errorsOf({ preparation })).toHaveProperty('preparation');
  });

  it('lehnt unbekannte Angaben ab, auch solche, die in Objekte greifen', () => {
    expect(errorsOf({ zusatz: 1 })).toHaveProperty('form');
    const hostile = JSON.parse(
      `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}`,
    );
    expect(checkRequest(hostile).ok).toBe(false);
    expect({}).not.toHaveProperty('polluted');
    expect(errorsOf({ windows: [{ date: { toString: 1 }, from: [], to: {} }] })).toHaveProperty('windows.0');
  });

  it('wirft bei keinem Wert, und was es annimmt, nimmt es unverändert wieder an', () => {
    const part = fc.anything({ withNullPrototype: true, maxDepth: 3 });
    const keys = fc.constantFrom(...Object.keys(complete), 'zusatz');
    fc.assert(
      fc.property(fc.dictionary(keys, part, { maxKeys: 3 }), anyText(), (changes, name) => {
        const checked = checkRequest({ ...complete, name, ...changes });
        if (checked.ok) expect(checkRequest(checked.value)).toEqual(checked);
      }),
      { numRuns: 150 },
    );
  });

  it('kürzt die Kennung zu einer Vorgangsnummer zum Vorlesen', () => {
    expect(receiptNumber(complete.id)).toBe('0198-A3F2');
  });
});
