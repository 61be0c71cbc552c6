import { describe, expect, it } from 'vitest';
import { worded } from '../../src/entscheidungsgrundlage/wording.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { finding, multi, questionnaireOf, single, task } from '../support/builders.ts';
import { direction, measure } from '../support/contexts.ts';
import { words } from '../support/words.ts';

const verband = { question: 'partner', includes: 'verband' } as const;
const questionnaire = questionnaireOf([single('frage', ['ja']), multi('partner', ['firma', 'verband'])], {
  document: { partners: 'partner' },
  findings: [
    finding('a', verband, {
      text: 'Nach {angaben} hat nur {partner.nom} alle Zugänge.',
      variants: [{ when: verband, title: 'Im Verband' }],
    }),
  ],
  measures: [measure('m', { who: 'Hauptamt mit {partner.dat}', firstStep: '{partner.akk} fragen.' })],
  directions: [direction('r', { summary: '{bausteine} bleiben bei {partner.dat}.' })],
  tasks: [task('t', { remains: 'Die Kommune prüft, was {partner.nom} liefert.' })],
  words: {
    ...words,
    partners: {
      firma: { nom: 'die Firma', gen: 'der Firma', dat: 'der Firma', akk: 'die Firma' },
      verband: { nom: 'der Verband', gen: 'des Verbands', dat: 'dem Verband', akk: 'den Verband' },
      unbekannt: { nom: 'der Partner', gen: 'des Partners', dat: 'dem Partner', akk: 'den Partner' },
    },
    gaps: { ...words.gaps, nicht_geregelt: { what: 'Mit {partner.dat} nicht geregelt.', step: 'Regeln.' } },
  },
});
const wordsFor = (answers: Answers) => worded(read(questionnaire, answers), 'den Angaben der Verwaltung');

describe('Texte der Daten', () => {
  it.each<[string, Answers, string, string]>([
    ['eine Firma', { partner: ['firma'] }, 'die Firma', 'der Firma'],
    ['der Verband', { partner: ['verband'] }, 'der Verband', 'dem Verband'],
    ['noch nicht bekannt', {}, 'der Partner', 'dem Partner'],
  ])('nennen, wer beteiligt ist: %s', (_case, answers, nominative, dative) => {
    const { findings, measures, directions, tasks, words: said } = wordsFor(answers);
    expect(findings[0]?.text).toBe(`Nach den Angaben der Verwaltung hat nur ${nominative} alle Zugänge.`);
    expect(measures[0]?.who).toBe(`Hauptamt mit ${dative}`);
    expect(directions[0]?.summary).toBe(`{bausteine} bleiben bei ${dative}.`);
    expect(tasks[0]?.remains).toBe(`Die Kommune prüft, was ${nominative} liefert.`);
    expect(said.gaps.nicht_geregelt.what).toBe(`Mit ${dative} nicht geregelt.`);
  });

  it('nehmen die Fassung, deren Bedingung gilt, und behalten, was sie nicht nennt', () => {
    expect(wordsFor({ partner: ['verband'] }).findings[0]).toMatchObject({
      title: 'Im Verband',
      text: 'Nach den Angaben der Verwaltung hat nur der Verband alle Zugänge.',
    });
    expect(wordsFor({ partner: ['firma'] }).findings[0]?.title).toBe('Befund a');
    expect(wordsFor({}).findings[0]?.title).toBe('Befund a');
  });

  it('behalten die Bedingung ihres Befunds', () => {
    expect(wordsFor({ partner: ['verband'] }).findings[0]).not.toHaveProperty('when');
  });
});
