import { anchors } from '../../../src/questionnaire/question.ts';
import type { AuthoredQuestion } from '../kinds.ts';
import { optionsOf } from '../lists.ts';
import type { LintContext } from './context.ts';

/** Points of a scored question from the best to the worst authored place. */
export function pointsOf(question: AuthoredQuestion): (number | undefined)[] {
  if (question.kind === 'multi') return [...(question.pointsByCount ?? [])].reverse();
  if (question.kind === 'single' || question.kind === 'matrix')
    return question.options.map(({ points }) => points);
  return [];
}

const isScored = (question: AuthoredQuestion): boolean => 'score' in question && question.score !== undefined;

function checkScored({ error, warn, bank }: LintContext, question: AuthoredQuestion): void {
  if (question.optional) {
    error(
      'L36',
      'questions',
      question.id,
      'Eine freiwillige Frage darf nicht zählen: Leer bliebe sie ewig offen.',
    );
  }
  const all = pointsOf(question);
  const given = all.filter((points) => points !== undefined);
  if (given.length < all.length || given.length === 0) {
    error('L11', 'questions', question.id, 'Jede Antwort einer gewerteten Frage braucht Punkte.');
    return;
  }
  for (const points of given) {
    if (!(anchors as readonly number[]).includes(points)) {
      error(
        'L12',
        'questions',
        question.id,
        `${points} Punkte gibt es nicht; erlaubt sind 0, 25, 50, 75 und 100.`,
      );
    }
  }
  if (Math.min(...given) !== 0)
    error('L13', 'questions', question.id, 'Die beste Antwort muss 0 Punkte haben.');
  if (Math.max(...given) < 50) {
    error(
      'L13',
      'questions',
      question.id,
      'Die schlechteste Antwort hat unter 50 Punkten; die Frage trennt nicht.',
    );
  }
  const ordered = given.every((points, index) => index === 0 || points >= (given[index - 1] ?? 0));
  if (question.kind === 'multi') {
    const options = optionsOf(question, bank);
    if (given.length !== options.length + 1) {
      error('L14', 'questions', question.id, 'pointsByCount braucht einen Wert mehr, als es Antworten gibt.');
    }
    if (!ordered)
      error('L14', 'questions', question.id, 'pointsByCount darf mit mehr Kreuzen nicht steigen.');
  } else if (!ordered) {
    warn('L15', 'questions', question.id, 'Die Antworten sind nicht von gut nach schlecht geordnet.');
  }
}

/** L11–L15, L36: points are complete, anchored, span the scale and are ordered; unscored questions have none. */
export function checkPoints(context: LintContext): void {
  for (const question of context.bank.questions) {
    if (isScored(question)) checkScored(context, question);
    else if (pointsOf(question).some((points) => points !== undefined)) {
      context.error('L11', 'questions', question.id, 'Diese Frage hat Punkte, aber keine Wertung (score).');
    }
  }
}
