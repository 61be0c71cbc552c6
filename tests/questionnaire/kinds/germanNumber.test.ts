import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatGermanNumber } from '../../../src/questionnaire/kinds/germanNumber.ts';
import { parseGermanNumber } from '../../../src/questionnaire/kinds/parseGermanNumber.ts';

const messageOf = (text: string, unit?: string): string => {
  const reading = parseGermanNumber(text, unit);
  return 'problem' in reading ? reading.problem.message : '';
};
const codeOf = (text: string, unit?: string): string | undefined => {
  const reading = parseGermanNumber(text, unit);
  return 'problem' in reading ? reading.problem.code : undefined;
};

describe('Zahlen in deutscher Schreibweise', () => {
  it.each([
    ['1200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ['1\u00a0200', 1200],
    ['1\u202f200', 1200],
    ['12\u200b00', 1200],
    ['20 000', 20_000],
    [' 12,5 ', 12.5],
    ['1.234.567,89', 1234567.89],
    ['1 234 567,89', 1234567.89],
    ['0', 0],
    ['0,5', 0.5],
    ['12,00', 12],
    ['1,125', 1.125],
    ['-5', -5],
    ['\u22125', -5],
  ])('liest „%s“', (text, value) => {
    expect(parseGermanNumber(text)).toEqual({ value });
  });

  it.each([
    ['1200 €', 'Euro im Jahr', 1200],
    ['1200€', 'Euro', 1200],
    ['1.200,- €', 'Euro im Jahr', 1200],
    ['1.200,– €', 'Euro', 1200],
    ['1.200,00 EUR', 'Euro in fünf Jahren', 1200],
    ['20 000 €', 'Euro', 20_000],
    ['20\u00a0000\u00a0€', 'Euro\u00a0im Jahr', 20_000],
    ['40.000 € pro Jahr', 'Euro im Jahr', 40_000],
    ['30 Stunden', 'Stunden in der Woche', 30],
    ['30 Std.', 'Stunden in der Woche', 30],
    ['30 Stunden pro Woche', 'Stunden in der Woche', 30],
    ['6 Jahre', 'Jahre', 6],
    ['1 Jahr', 'Jahre', 1],
    ['1 Arbeitsplatz', 'Arbeitsplätze', 1],
    ['20 %', 'Prozent', 20],
    ['12 E-Mail-Postfächer', 'E-Mail-Postfächer', 12],
  ])('nimmt die Einheit dahinter: „%s“ bei „%s“', (text, unit, value) => {
    expect(parseGermanNumber(text, unit)).toEqual({ value });
  });

  it.each([
    ['40.000-60.000', 40_000, 60_000],
    ['40.000 – 60.000 €', 40_000, 60_000],
    ['40.000 bis 60.000', 40_000, 60_000],
    ['40 000 €  bis  60 000 €', 40_000, 60_000],
    ['von 40.000 bis 60.000 Euro', 40_000, 60_000],
    ['zwischen 5 und 7', 5, 7],
    ['1.200,- – 1.400,- €', 1200, 1400],
    ['1,5-2,5', 1.5, 2.5],
    ['100-1.000', 100, 1000],
    ['0-60.000', 0, 60_000],
  ])('trennt einen Bereich in einem Feld: „%s“', (text, from, to) => {
    expect(parseGermanNumber(text, 'Euro')).toEqual({ range: { from, to } });
  });

  it.each([
    ['0.500', 'leadingZero', 'Meinten Sie 0,500 oder 500?'],
    ['00.500', 'leadingZero', 'Meinten Sie 0,500 oder 500?'],
    ['0 500', 'leadingZero', 'Meinten Sie 500?'],
    ['007', 'leadingZero', 'Meinten Sie 7?'],
    ['10 12', 'groups', 'Meinten Sie 1.012 oder 10 bis 12?'],
    ['1 2', 'groups', 'Meinten Sie 12 oder 1 bis 2?'],
    ['1.200 300', 'groups', 'Meinten Sie 1.200.300?'],
    ['1 200.300', 'groups', 'Meinten Sie 1.200.300?'],
    ['1.20.000', 'groups', 'Meinten Sie 120.000?'],
    ["1'200", 'groups', 'Meinten Sie 1.200?'],
    ['2.5', 'dot', 'Meinten Sie 2,5?'],
    ['12.00', 'dot', 'Meinten Sie 12,00?'],
    ['1200.50', 'dot', 'Meinten Sie 1.200,50?'],
    ['1234.567', 'dot', 'Meinten Sie 1.234,567 oder 1.234.567?'],
    ['1,200.50', 'comma', 'Meinten Sie 1.200,50?'],
    ['1,200,000', 'comma', 'Meinten Sie 1.200.000?'],
    ['1,2,3', 'comma', 'nur ein Komma'],
    ['.5', 'comma', 'Meinten Sie 0,5?'],
    ['5,', 'comma', 'Meinten Sie 5?'],
    ['40 T€', 'multiplied', 'Meinten Sie 40.000?'],
    ['40 t€', 'multiplied', 'mit allen Nullen'],
    ['40 TEUR', 'multiplied', 'Meinten Sie 40.000?'],
    ['3 tausend', 'multiplied', 'Meinten Sie 3.000?'],
    ['2,5 Mio. €', 'multiplied', 'Meinten Sie 2.500.000?'],
    ['40.000 T€', 'multiplied', 'mit allen Nullen.'],
    ['1 Mrd', 'multiplied', 'Meinten Sie 1.000.000.000?'],
    ['zwölf', 'noNumber', '„zwölf“ ist keine Zahl in Ziffern'],
    ['ca. 1200', 'noNumber', 'lassen Sie „ca.“ vor der Zahl weg'],
    ['€ 1200', 'noNumber', 'lassen Sie „€“ vor der Zahl weg'],
    ['1200 Tage', 'unit', 'Gefragt ist in „Euro“'],
    ['1e3', 'unit', '„e3“'],
    ['40 -', 'unfinished', 'fehlt eine Zahl'],
    ['40 bis', 'unfinished', 'Ende des Bereichs'],
    ['60-40', 'order', 'Meinten Sie 40 bis 60?'],
    ['110-130.000', 'shortened', 'Meinten Sie 110.000 bis 130.000?'],
    ['110 bis 130 000 €', 'shortened', 'Meinten Sie 110.000 bis 130.000?'],
    ['5...7', 'groups', 'zwischen zwei Zahlen „bis“'],
    ['12.5.2027', 'groups', 'Das sieht nach einem Datum aus'],
    ['10-20-30', 'severalRanges', 'mehr als zwei Zahlen'],
    ['2.5-3', 'dot', 'Anfang des Bereichs'],
    ['3-2.5', 'dot', 'Ende des Bereichs'],
    ['99999999999999999999', 'tooPrecise', 'Bitte runden Sie'],
    ['0,12345678901234567890123', 'tooPrecise', 'Bitte runden Sie'],
    ['', 'empty', 'Bitte geben Sie eine Zahl ein'],
  ])('lehnt „%s“ ab und sagt, was zu tun ist', (text, code, help) => {
    expect(codeOf(text, 'Euro')).toBe(code);
    expect(messageOf(text, 'Euro')).toContain(help);
  });

  it('rät nicht, wenn Tausender doppelt angegeben sind', () => {
    expect(messageOf('40.000 T€', 'Euro')).not.toContain('Meinten Sie');
  });

  it('nimmt keine Einheit an, nach der nicht gefragt ist', () => {
    expect(codeOf('5 Euro')).toBe('unit');
    expect(codeOf('40.000 € im Monat', 'Euro im Jahr')).toBe('unit');
    expect(codeOf('30 Tage', 'Stunden')).toBe('unit');
    expect(codeOf('5 S', 'Stück')).toBe('unit');
  });
});

describe('Zahlen hin und zurück', () => {
  it('liest jede Zahl so, wie sie gezeigt wird: ohne Runden', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    fc.assert(
      fc.property(any, (value) => {
        expect(parseGermanNumber(formatGermanNumber(value))).toEqual({ value: value === 0 ? 0 : value });
      }),
    );
    expect(formatGermanNumber(1.125)).toBe('1,125');
    expect(formatGermanNumber(1e-7)).toBe('0,0000001');
    expect(formatGermanNumber(1e21)).toBe('1.000.000.000.000.000.000.000');
  });

  it('ändert keine Ziffer, und jede Ablehnung nennt einen Grund', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...'0123456789', '.', ',', ' ', '-', '–', '\u00a0', '€', ' bis '),
      maxLength: 14,
    });
    const digitsIn = (text: string) => text.replace(/\D/g, '');
    const withoutZeros = (text: string) => text.replace(/,(\d*?)0+(?=\D|$)/g, ',$1');
    fc.assert(
      fc.property(typed, (text) => {
        const reading = parseGermanNumber(text, 'Euro');
        if ('problem' in reading) {
          expect(reading.problem.message).toMatch(/^.{12,}[.?]$/su);
          return;
        }
        const values = 'range' in reading ? [reading.range.from, reading.range.to] : [reading.value];
        expect(values.map(formatGermanNumber).map(digitsIn).join('')).toBe(digitsIn(withoutZeros(text)));
      }),
      { numRuns: 3000 },
    );
  });
});
