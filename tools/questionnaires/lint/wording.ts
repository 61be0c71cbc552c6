import { deniedIn } from '../../wording/deny.ts';
import { amstad, longestSentence } from '../../wording/sentences.ts';
import { unexplainedInQuestion } from '../../wording/terms.ts';
import { textsIn } from '../../wording/texts.ts';
import { type Bank, idOf } from '../read.ts';
import { isSecondEdition, type LintContext, type List } from './context.ts';

function checkEase({ bank, warn }: LintContext): void {
  for (const question of bank.questions) {
    const all = [question.title, question.help ?? '', question.why].join(' ');
    if (amstad(all) < 30) {
      warn(
        'L30',
        'questions',
        question.id,
        `Schwer lesbar (Amstad-Wert ${Math.round(amstad(all))}, gut ist ab 30).`,
      );
    }
    const longest = Math.max(...[question.title, question.help ?? '', question.why].map(longestSentence));
    if (longest > 20)
      warn('L31', 'questions', question.id, `Ein Satz hat ${longest} Wörter, gut sind höchstens 20.`);
  }
}

/** Whoever reads what a question is for must not read which answer becomes a finding. */
const announced = /\bBefunde?s?\b/;

function checkWhy({ bank, warn }: LintContext): void {
  if (!isSecondEdition(bank)) return;
  for (const { id, why } of bank.questions) {
    if (!announced.test(why)) continue;
    warn(
      'L73',
      'questions',
      id,
      '„Warum wir das fragen“ (why) verrät, welche Antwort ein Befund wird. Sagen Sie, wofür die Antwort gebraucht wird.',
    );
  }
}

/** What people read of each list. Titles of sources are names and stay as they are. */
const readIn = {
  dimensions: (bank) => bank.dimensions,
  bausteine: (bank) => bank.bausteine,
  parties: (bank) => bank.parties,
  tasks: (bank) => bank.tasks,
  questions: (bank) => bank.questions,
  findings: (bank) => bank.findings,
  measures: (bank) => bank.measures,
  directions: (bank) => bank.directions,
  models: (bank) => bank.models,
  transitions: (bank) => bank.transitions.map((each) => ({ ...each, id: idOf(each) })),
  contradictions: (bank) => bank.contradictions,
  register: (bank) => bank.register,
  facts: (bank) => bank.facts,
  contacts: (bank) => bank.contacts,
  glossary: (bank) => bank.glossary,
  questionnaires: ({ questionnaires }) =>
    questionnaires.map(({ id, title, sections }) => ({
      id,
      title,
      sections: sections.map((section) => ({ ...section, questions: [] })),
    })),
} satisfies Partial<Record<List, (bank: Bank) => readonly { id: string }[]>>;

/** The glossary names in `term` the foreign word that it explains. */
const isExplained = (entry: object, text: string): boolean =>
  'term' in entry && String(entry.term).toLowerCase().includes(text.toLowerCase());

function checkChoice({ bank, warn }: LintContext): void {
  for (const [list, read] of Object.entries(readIn) as [
    keyof typeof readIn,
    (bank: Bank) => { id: string }[],
  ][]) {
    for (const entry of read(bank)) {
      for (const { path, text } of textsIn(entry, '')) {
        const remarks = deniedIn({ text }).filter((remark) => !isExplained(entry, remark.text));
        for (const remark of remarks) {
          warn('L45', list, entry.id, `Wortwahl bei „${path}“: „${remark.text}“ – ${remark.message}.`);
        }
      }
    }
  }
}

function checkTerms({ bank, warn }: LintContext): void {
  for (const question of bank.questions) {
    const options = 'options' in question && Array.isArray(question.options) ? question.options : [];
    for (const { text, message } of unexplainedInQuestion({ ...question, options })) {
      warn('L46', 'questions', question.id, `Fachwort in „${text}“: ${message}.`);
    }
  }
}

/**
 * Notes on language: L30 hard to read, L31 a sentence of more than 20 words, L45 names of products, English and other
 * words to avoid, L46 technical terms that nothing explains, L73 a verdict before the question is answered.
 */
export function checkWording(context: LintContext): void {
  checkEase(context);
  checkChoice(context);
  checkTerms(context);
  checkWhy(context);
}
