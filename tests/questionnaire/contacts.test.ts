import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/questionnaire/answers.ts';
import type { Contact } from '../../src/questionnaire/catalogue.ts';
import { contactFor } from '../../src/questionnaire/contacts.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { multi, questionnaireOf } from '../support/builders.ts';

const contacts: Contact[] = [
  { id: 'haus', label: 'Ansprechperson im Haus' },
  { id: 'firma', label: 'IT-Dienstleister', partner: 'firma', otherwise: 'haus' },
  { id: 'rz', label: 'kommunales Rechenzentrum', partner: 'rz', otherwise: 'haus' },
  { id: 'hersteller', label: 'Hersteller', partner: 'hersteller' },
];
const questionnaire = questionnaireOf([multi('partner', ['firma', 'rz', 'hersteller'])], {
  contacts,
  document: { partners: 'partner' },
});
const labelFor = (answers: Answers, id: string, from = questionnaire) =>
  contactFor(read(from, answers), id)?.label;

describe('Wen man fragt', () => {
  it.each<[string, Answers, string, string]>([
    ['es gibt ihn', { partner: ['firma'] }, 'firma', 'IT-Dienstleister'],
    ['noch nicht bekannt, wer beteiligt ist', {}, 'firma', 'IT-Dienstleister'],
    ['„Weiß ich nicht“', { partner: 'unknown' }, 'firma', 'IT-Dienstleister'],
    ['ein anderer ist beteiligt', { partner: ['rz'] }, 'firma', 'kommunales Rechenzentrum'],
    ['zwei andere', { partner: ['rz', 'hersteller'] }, 'firma', 'kommunales Rechenzentrum oder Hersteller'],
    ['niemand ist beteiligt', { partner: [] }, 'firma', 'Ansprechperson im Haus'],
    ['niemand, und die Daten nennen keinen Ersatz', { partner: [] }, 'hersteller', 'Hersteller'],
    ['wer zum Haus gehört', { partner: [] }, 'haus', 'Ansprechperson im Haus'],
  ])('%s', (_case, answers, id, expected) => {
    expect(labelFor(answers, id)).toBe(expected);
  });

  it('bleibt, wie es geschrieben ist, wo der Bogen nicht nach Beteiligten fragt', () => {
    const { document: _document, ...from } = questionnaire;
    expect(labelFor({ partner: [] }, 'firma', from)).toBe('IT-Dienstleister');
  });
});
