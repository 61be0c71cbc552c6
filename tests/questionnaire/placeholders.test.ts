import { describe, expect, it } from 'vitest';
import { fill, partnersIn, wordsForPartners } from '../../src/questionnaire/placeholders.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { multi, questionnaireOf } from '../support/builders.ts';
import { words } from '../support/words.ts';

const firm = {
  nom: 'der Dienstleister',
  gen: 'des Dienstleisters',
  dat: 'dem Dienstleister',
  akk: 'den Dienstleister',
};
const several = { nom: 'die Partner', gen: 'der Partner', dat: 'den Partnern', akk: 'die Partner' };
const unknown = { nom: 'wer betreibt', gen: 'der Stelle', dat: 'der Stelle', akk: 'die Stelle' };

const questionnaire = questionnaireOf([multi('partner', ['firma', 'verband'])], {
  document: { partners: 'partner' },
  words: { ...words, partners: { firma: firm, mehrere: several, unbekannt: unknown } },
});

describe('Platzhalter in Texten', () => {
  it('nennen die Partei im richtigen Fall und am Satzanfang groß', () => {
    expect(fill('Mit {partner.dat} sprechen. {partner.nom} nennt die Zugänge.', { partner: firm })).toBe(
      'Mit dem Dienstleister sprechen. Der Dienstleister nennt die Zugänge.',
    );
    expect(fill('Der Vertrag {partner.gen} bindet {partner.akk}.', { partner: firm })).toBe(
      'Der Vertrag des Dienstleisters bindet den Dienstleister.',
    );
  });

  it('nennen bis zu vier Bausteine, sonst zwei und die Zahl der übrigen', () => {
    const named = (bausteine: string[]) => fill('Es geht um {bausteine}.', { bausteine });
    expect(named(['Server', 'E-Mail'])).toBe('Es geht um Server und E-Mail.');
    expect(named(['A', 'B', 'C', 'D'])).toBe('Es geht um A, B, C und D.');
    expect(named(['Server', 'E-Mail', 'C', 'D', 'E', 'F', 'G', 'H', 'I'])).toBe(
      'Es geht um Server, E-Mail und 7 weitere Bausteine.',
    );
  });

  it('bleiben stehen, solange niemand sagt, was dort steht', () => {
    const text = 'Nach {angaben} bei {bausteine} von {partner.dat}.';
    expect(fill(text, {})).toBe(text);
    expect(fill(text, { angaben: 'Ihren Angaben', bausteine: [] })).toBe(
      'Nach Ihren Angaben bei {bausteine} von {partner.dat}.',
    );
  });

  it('lassen Texte ohne Platzhalter, wie sie sind', () => {
    expect(fill('Ein Satz {ohne} alles.', { partner: firm })).toBe('Ein Satz {ohne} alles.');
  });
});

describe('Wörter für die Partner', () => {
  it('folgen der Antwort: einer, mehrere, unbekannt', () => {
    expect(partnersIn(read(questionnaire, { partner: ['firma'] }))).toEqual(firm);
    expect(partnersIn(read(questionnaire, { partner: ['firma', 'verband'] }))).toEqual(several);
    expect(partnersIn(read(questionnaire, { partner: 'unknown' }))).toEqual(unknown);
    expect(partnersIn(read(questionnaire, {}))).toEqual(unknown);
  });

  it('kommen ohne eigene Wörter im Datenordner aus', () => {
    expect(wordsForPartners(questionnaire, ['verband'])).toEqual(unknown);
    const { partners: _partners, ...bare } = words;
    expect(wordsForPartners(questionnaireOf([], { words: bare }), ['firma']).dat).toBe('dem Partner');
  });
});
