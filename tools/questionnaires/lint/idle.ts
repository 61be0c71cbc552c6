import { didYouMean } from '../../suggest.ts';
import type { AuthoredQuestion } from '../kinds.ts';
import { rowIds } from './conditions.ts';
import { type LintContext, type List, leavesOf } from './context.ts';

/** A row that a question does not have: what is said of it has no effect. */
function checkRow(
  context: LintContext,
  list: List,
  owner: string,
  question: AuthoredQuestion,
  row: string,
): void {
  const rows = rowIds(question, context.bank);
  if (rows.includes(row) || row === '*') return;
  const text = `Die Zeile „${row}“ gibt es bei „${question.id}“ nicht.${didYouMean(row, rows)}`;
  context.warn('L03', list, owner, text);
}

function checkExamples(context: LintContext): void {
  for (const { id: owner, examples } of context.bank.findings) {
    for (const [name, answers] of Object.entries(examples)) {
      for (const [id, answer] of Object.entries(answers)) {
        const question = context.questionById.get(id);
        if (question === undefined) {
          const meant = didYouMean(id, context.questionById.keys());
          context.warn(
            'L03',
            'findings',
            owner,
            `Das Beispiel „${name}“ nennt die unbekannte Frage „${id}“.${meant}`,
          );
        } else if ('rows' in question && typeof answer === 'object' && answer !== null) {
          for (const row of Object.keys(answer)) checkRow(context, 'findings', owner, question, row);
        }
      }
    }
  }
}

/** What a finding gives and what has no effect: half of a lift, or one case per Baustein that asks for none. */
function checkFindings({ bank, warn }: LintContext): void {
  for (const { id, when, forEach, dimension, floor } of bank.findings) {
    if (floor !== undefined && dimension === undefined && forEach === undefined) {
      warn(
        'L56',
        'findings',
        id,
        'Die Mindeststufe (floor) wirkt nicht: Es fehlt die Dimension (dimension).',
      );
    }
    if (dimension !== undefined && floor === undefined) {
      warn(
        'L56',
        'findings',
        id,
        'Die Dimension (dimension) wirkt nicht: Es fehlt die Mindeststufe (floor).',
      );
    }
    const isOfRow = leavesOf(when).some(
      (leaf) => leaf.question.endsWith('@*') || ('includes' in leaf && leaf.includes === '*'),
    );
    if (forEach !== undefined && !isOfRow && bank.bausteine.length > 1) {
      warn(
        'L56',
        'findings',
        id,
        `Der Befund prüft jeden Baustein (forEach), seine Bedingung nennt aber keinen mit „*“. Er erscheint ${bank.bausteine.length}-mal gleich.`,
      );
    }
  }
}

/** L56 what a finding gives has an effect. L03, L04: notes on what leads nowhere and so does nothing: rows of targets, examples, a task that checks itself. */
export function checkIdle(context: LintContext): void {
  checkExamples(context);
  checkFindings(context);
  for (const { id, sets } of context.bank.measures) {
    for (const { question: key } of sets) {
      const [name = '', row, ...more] = key.split('@');
      if (more.length > 0) context.warn('L04', 'measures', id, `„${key}“ nennt mehr als eine Zeile.`);
      const question = context.questionById.get(name);
      if (question && row !== undefined) checkRow(context, 'measures', id, question, row);
    }
  }
  for (const { id, checks } of context.bank.tasks) {
    if (checks === id) context.warn('L03', 'tasks', id, 'Die Aufgabe prüft sich selbst (checks).');
  }
}
