import { optionsOf, rowsOf } from '../lists.ts';
import { isVoidFor } from '../resolve.ts';
import { type LintContext, questionOf } from './context.ts';

type Question = LintContext['bank']['questions'][number];

/** Ids of questions whose ticks another answer is derived from. */
const sourcesIn = ({ bank }: LintContext): Set<string> =>
  new Set(
    bank.questions.flatMap((question) => (question.kind === 'single' ? (question.derive?.counts ?? []) : [])),
  );

/** L66: what decides over others always applies. */
function checkApplicable(context: LintContext): void {
  const sources = sourcesIn(context);
  for (const { id, mayNotApply, ...question } of context.bank.questions) {
    if (!mayNotApply) continue;
    const report = (why: string) =>
      context.error('L66', 'questions', id, `„Trifft nicht zu“ (mayNotApply) ist hier nicht möglich: ${why}`);
    if (context.gates.has(id)) report('Von der Antwort hängt ab, was gefragt wird.');
    if (sources.has(id)) report('Aus ihren Kreuzen folgt eine andere Antwort.');
    if (question.kind === 'single' && question.derive)
      report('Die Antwort wird abgeleitet, niemand gibt sie.');
  }
}

/** L67: a derived answer follows from ticks that are given earlier, and always is one of its options. */
function checkDerived(context: LintContext): void {
  const { bank, questionById, error } = context;
  for (const question of bank.questions) {
    if (question.kind !== 'single' || !question.derive) continue;
    const { id, derive, options, score } = question;
    const report = (text: string) => error('L67', 'questions', id, text);
    if (questionById.get(derive.counts)?.kind !== 'multi')
      report(`derive.counts nennt „${derive.counts}“. Gezählt wird nur bei einer Frage der Art multi.`);
    if (!score) report('Eine abgeleitete Antwort, die nicht zählt (score), bewirkt nichts.');
    const known = options.map((option) => option.id);
    for (const { option } of derive.steps.filter((step) => !known.includes(step.option)))
      report(`derive.steps nennt die Antwort „${option}“, die es nicht gibt.`);
    const { option: _option, ...limits } = derive.steps.at(-1) ?? { option: '', none: 0 };
    if (Object.keys(limits).length > 0)
      report('Die letzte Stufe (derive.steps) braucht eine Antwort ohne Grenze.');
    for (const { id: bogen, sections } of bank.questionnaires) {
      const order = sections.flatMap(({ questions }) => questions);
      if (!order.includes(id) || (order.indexOf(derive.counts) + 1 || Infinity) <= order.indexOf(id))
        continue;
      error(
        'L67',
        'questionnaires',
        bogen,
        `„${id}“ folgt aus „${derive.counts}“; diese Frage muss davor stehen.`,
      );
    }
  }
  for (const { id, sets } of bank.measures) {
    for (const { question: key } of sets) {
      const question = questionById.get(questionOf(key));
      if (question?.kind === 'single' && question.derive)
        error(
          'L67',
          'measures',
          id,
          `„${key}“ wird abgeleitet; eine Maßnahme kann die Antwort nicht setzen.`,
        );
    }
  }
}

const isConditional = (question: Question): boolean =>
  'optionWhen' in question
    ? question.optionWhen !== undefined
    : 'options' in question &&
      Array.isArray(question.options) &&
      question.options.some(({ when }) => when !== undefined);

/** L68: options under a condition have no points, and nothing but a derivation counts their ticks. */
function checkConditional(context: LintContext): void {
  const { bank, error } = context;
  const conditional = bank.questions.filter(isConditional);
  for (const question of conditional) {
    if ('score' in question && question.score)
      error(
        'L68',
        'questions',
        question.id,
        'Antworten einer gewerteten Frage werden immer angeboten; „when“ ist hier nicht möglich.',
      );
  }
  const ids = new Set(conditional.map(({ id }) => id));
  const check = (list: Parameters<typeof error>[1], id: string, value: unknown): void => {
    for (const leaf of comparisonsIn(value)) {
      if (!ids.has(questionOf(leaf.question)) || leaf.atLeast <= 1) continue;
      error(
        'L68',
        list,
        id,
        `„${leaf.question}“ bietet nicht immer alle Antworten an; mehr als ein Kreuz zählt dort nur eine Ableitung (derive).`,
      );
    }
  };
  for (const list of [
    'questions',
    'findings',
    'contradictions',
    'measures',
    'directions',
    'questionnaires',
  ] as const)
    for (const entry of bank[list]) check(list, entry.id, entry);
}

/** Every comparison of a number in an entry, however deep. */
function comparisonsIn(value: unknown): { question: string; atLeast: number }[] {
  if (Array.isArray(value)) return value.flatMap(comparisonsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { question, atLeast } = value as { question?: unknown; atLeast?: unknown };
  if (typeof question === 'string' && typeof atLeast === 'number') return [{ question, atLeast }];
  return Object.values(value).flatMap(comparisonsIn);
}

/** L69: rows and options from the list of Bausteine exist, and each of them can come up; own names come from texts. */
function checkBausteine(context: LintContext): void {
  const { bank, questionById, error, warn } = context;
  const known = new Set(bank.bausteine.map(({ id }) => id));
  for (const question of bank.questions) {
    const lists = [
      'rows' in question ? question.rows : undefined,
      'options' in question ? question.options : undefined,
    ];
    for (const list of lists) {
      if (typeof list !== 'object' || Array.isArray(list)) continue;
      for (const id of list.bausteine.filter((each) => !known.has(each)))
        error('L69', 'questions', question.id, `Den Baustein „${id}“ gibt es nicht.`);
    }
    const ways = [
      { when: 'rowWhen' in question ? question.rowWhen : undefined, entries: rowsOf(question, bank) },
      {
        when: 'optionWhen' in question ? question.optionWhen : undefined,
        entries: optionsOf(question, bank),
      },
    ];
    for (const { when, entries } of ways) {
      for (const { id } of entries.filter((entry) => when && isVoidFor(when, entry.id, bank)))
        warn(
          'L69',
          'questions',
          question.id,
          `„${id}“ kann hier nie vorkommen: Keine Frage bietet diesen Baustein an.`,
        );
    }
  }
  for (const { id, nameFrom } of bank.bausteine) {
    if (nameFrom !== undefined && questionById.get(nameFrom)?.kind !== 'text')
      error(
        'L69',
        'bausteine',
        id,
        `nameFrom nennt „${nameFrom}“. Ein Name kommt aus einer Frage der Art text.`,
      );
  }
}

/** L66–L69: answers that do not apply, that follow from others, or that are not always offered. */
export function checkAnswering(context: LintContext): void {
  checkApplicable(context);
  checkDerived(context);
  checkConditional(context);
  checkBausteine(context);
}
