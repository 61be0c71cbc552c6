import { describe, expect, it } from 'vitest';
import type { Matters } from '../../src/costs/matters.ts';
import { contextOf } from '../../src/entscheidungsgrundlage/context.ts';
import { deadlinesOf, fristen, nextDeadline } from '../../src/entscheidungsgrundlage/fristen.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { flatText } from '../../src/questionnaire/richText.ts';
import { statedMatter } from '../support/stated.ts';

const contextWith = (...given: Parameters<typeof statedMatter>) => contextOf(statedMatter(...given));
const contract = { id: 'a', name: 'Betreuung', end: '2027-12-31', noticeMonths: 3, renewalMonths: 12 };
const textsOf = (matters: Partial<Matters>, today?: string) =>
  deadlinesOf(contextWith(matters, {}, today)).map(({ title, text }) =>
    `${title}: ${text}`.replaceAll('\u00a0', ' '),
  );
const plainBlocks = (matters: Partial<Matters>) =>
  fristen(contextWith(matters))
    .flatMap((block) => {
      if (block.kind === 'heading') return [block.text];
      if (block.kind === 'paragraph') return [flatText(block.text)];
      return block.kind === 'list' ? block.items.map(flatText) : [];
    })
    .map((text) => text.replaceAll('\u00a0', ' '));

describe('Fristen', () => {
  it('nennt den letzten Tag, die Frist und was sonst geschieht', () => {
    expect(textsOf({ contracts: [contract] })).toContain(
      '„Betreuung“: letzter Tag für die Kündigung: Spätestens am 30. September 2027 muss die Kündigung beim Partner angekommen sein. Frist: 3 Monate vor dem Ende am 31. Dezember 2027. Sonst läuft der Vertrag bis zum 31. Dezember 2028 weiter.',
    );
  });

  it('sagt schlicht, was vorbei ist, und nennt den nächsten Tag', () => {
    const texts = textsOf({ contracts: [contract] }, '2027-10-04');
    expect(texts[0]).toContain('lag am 30. September 2027 und ist vorbei');
    expect(texts.some((text) => text.includes('bis zum 29. September 2028 angekommen'))).toBe(true);
  });

  it('verspricht am Wochenende keinen Aufschub', () => {
    const [text] = textsOf({ contracts: [{ ...contract, end: '2027-10-31' }] }).filter((each) =>
      each.includes('Kündigung:'),
    );
    expect(text).toContain('Die Frist endet am 31. Juli 2027. Das ist kein Arbeitstag');
    expect(text).toContain('bis zum 30. Juli 2027 angekommen');
  });

  it('sagt, dass ein Monat mit seinem ersten Tag gerechnet ist', () => {
    const [text] = textsOf({ contracts: [{ ...contract, end: '2027-12' }] }).filter((each) =>
      each.includes('Kündigung:'),
    );
    expect(text).toContain('Spätestens am 1. September 2027');
    expect(text).toContain('gerechnet ist mit seinem ersten Tag');
  });

  it('nennt Data Act und Umsatzsteuer nur, wo die Antworten dafür sprechen', () => {
    const laws = (answers: Answers) =>
      deadlinesOf(contextWith({}, answers)).map(({ date, text }) => [date, text.includes('Server')]);
    const parts = { bausteine: ['server', 'netz'], betrieb: { server: 'hosting', netz: 'lokal_selbst' } };
    expect(laws({})).toEqual([]);
    expect(laws({ p_partner: ['dienstleister'], ...parts })).toEqual([['2027-01-12', true]]);
    expect(laws({ p_partner: ['rechenzentrum'] })).toEqual([['2027-01-01', false]]);
  });

  it('hat mit jeder Aussage zum Recht Stand und Geltungsbereich', () => {
    const [law] = deadlinesOf(contextWith({}, { p_partner: ['nachbar'] }));
    expect(law?.basis).toMatch(/Leistungen öffentlicher Partner.*Stand 23\. November 2026.*UStG/);
  });

  it('vergleicht Angebote mit dem Schwellenwert und nimmt keinen Steuersatz an', () => {
    const offer = { id: 'o', name: 'Nord', bausteine: [], tax: 'netto', per: 'monat' } as const;
    const said = plainBlocks({
      offers: [
        { ...offer, running: 3500, isOpenEnded: true },
        { ...offer, id: 'p', name: 'Süd', tax: 'brutto', running: 3500, isOpenEnded: true },
        { ...offer, id: 'q', name: 'West', single: { from: 200_000, to: 250_000 } },
      ],
    });
    expect(said).toContain(
      'Angebot „Nord“: geschätzt 168.000 Euro netto. Das liegt unter dem EU-Schwellenwert.',
    );
    expect(said).toContain(
      'Angebot „Süd“: Netto nicht bestimmbar: Der Preis ist brutto angegeben, der Steuersatz fehlt.',
    );
    expect(said).toContain(
      'Angebot „West“: geschätzt 200.000 bis 250.000 Euro netto. Das kann über dem EU-Schwellenwert liegen.',
    );
    expect(
      said.some((text) => text.includes('216.000 Euro netto') && text.includes('31. Dezember 2027')),
    ).toBe(true);
    expect(said.some((text) => text.includes('Landesrecht'))).toBe(true);
  });

  it('sagt, wenn der Schwellenwert nicht mehr gilt', () => {
    const offer = { id: 'o', name: 'Nord', bausteine: [], tax: 'netto', per: 'monat', single: 1 } as const;
    const blocks = fristen(contextWith({ offers: [offer] }, {}, '2028-01-01'));
    expect(JSON.stringify(blocks)).toContain('galt bis zum 31. Dezember 2027; der heutige ist zu prüfen');
  });

  it('behandelt Verträge ohne festes Ende und unbekannte Enden', () => {
    const said = plainBlocks({
      contracts: [
        { id: 'a', name: 'Wartung', isOpenEnded: true, noticeMonths: 3 },
        { id: 'b', name: 'Telefon' },
      ],
    });
    expect(
      said.some(
        (text) => text.includes('„Wartung“: läuft ohne festes Ende') && text.includes('27. Februar 2027'),
      ),
    ).toBe(true);
    expect(said).toContain('„Telefon“: Das Ende ist nicht angegeben; es steht im Vertrag.');
  });

  it('schweigt, solange nichts angegeben ist', () => {
    expect(fristen(contextWith({}))).toEqual([]);
  });

  it('nennt als nächsten Tag den ersten, der noch kommt', () => {
    const context = contextWith({ contracts: [contract], budget: { date: '2026-10-01' } });
    expect(nextDeadline(context)?.title).toContain('letzter sinnvoller Tag zum Entscheiden');
  });
});
