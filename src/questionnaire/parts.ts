import type { Questionnaire } from './model.ts';

/** Lists that nobody needs before there is a result. */
const judging = [
  'dimensions',
  'findings',
  'measures',
  'directions',
  'models',
  'transitions',
  'register',
  'facts',
  'costs',
  'mustHaves',
  'occasions',
  'bidderQuestions',
] as const;
/** Lists of which an interview needs some entries, or some fields of each. */
const shared = ['tasks', 'glossary', 'sources'] as const;

type Entry = { id: string };
/** What a result needs beside the part for the interview, to be put together by {@link wholeOf}. */
export type ResultPart = Partial<Pick<Questionnaire, (typeof judging)[number]>> &
  Record<(typeof shared)[number], readonly Entry[]>;

/** Ids of the glossary entries that questions lead to. */
const linkedTerms = (sections: Questionnaire['sections']): Set<string | undefined> =>
  new Set([...JSON.stringify(sections).matchAll(/\]\(glossar:(\w+)\)/g)].map(([, id]) => id));

/**
 * The part of a questionnaire that an interview needs: everything that is asked, with its reasons. It is a
 * questionnaire that judges nothing, so that answers are read with it as with the whole.
 */
export function interviewPart(questionnaire: Questionnaire): Questionnaire {
  const {
    models: _models,
    transitions: _transitions,
    register: _register,
    facts: _facts,
    costs: _costs,
    mustHaves: _mustHaves,
    occasions: _occasions,
    bidderQuestions: _bidderQuestions,
    ...rest
  } = questionnaire;
  const terms = linkedTerms(rest.sections);
  const named = new Set(
    rest.sections.flatMap(({ questions }) => questions.flatMap(({ sources }) => sources)),
  );
  return {
    ...rest,
    dimensions: [],
    findings: [],
    measures: [],
    directions: [],
    tasks: rest.tasks.map(({ remains: _remains, checks: _checks, ...task }) => ({ ...task, sources: [] })),
    glossary: rest.glossary.filter(({ id }) => terms.has(id)),
    sources: rest.sources.filter(({ id }) => named.has(id)),
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Every entry with what `known` does not say of it. */
function beyond(entries: readonly Entry[], known: readonly Entry[]): Entry[] {
  return entries.map((entry) => {
    const said = Object.entries(known.find(({ id }) => id === entry.id) ?? {});
    const isSaid = ([key, value]: [string, unknown]) => said.some(([k, v]) => k === key && same(v, value));
    const fields = Object.entries(entry).filter((field) => field[0] === 'id' || !isSaid(field));
    return Object.fromEntries(fields) as Entry;
  });
}

/** The other part: what judges the answers and explains the judgement. */
export function resultPart(questionnaire: Questionnaire): ResultPart {
  const asked = interviewPart(questionnaire);
  const whole = judging.flatMap((list) => (questionnaire[list] ? [[list, questionnaire[list]]] : []));
  const rest = shared.map((list) => [list, beyond(questionnaire[list], asked[list])]);
  return Object.fromEntries([...whole, ...rest]);
}

/** Puts both parts together again. */
export function wholeOf(asked: Questionnaire, result: ResultPart): Questionnaire {
  const completed = shared.map((list) => {
    const known = new Map<string, Entry>(asked[list].map((entry) => [entry.id, entry]));
    return [list, result[list].map((entry) => ({ ...known.get(entry.id), ...entry }))];
  });
  return { ...asked, ...result, ...Object.fromEntries(completed) };
}
