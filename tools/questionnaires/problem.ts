/** One problem in the data, found while building. Problems are values: all of them are collected and shown. */
export type Problem = {
  /** Code of the rule, L01–L42. */
  code: string;
  severity: 'error' | 'warning';
  /** File in which the offending entry stands, relative to the data folder. */
  file: string;
  /** Id of the offending entry, if there is one. */
  id: string;
  /** What is wrong and what to do, in German. */
  text: string;
};

/** One line per problem, in German: `fragen/05-daten.yaml · d_probe · Fehler L11: …`. */
export const formatProblem = (problem: Problem): string =>
  [
    problem.file,
    ...(problem.id === '' ? [] : [problem.id]),
    `${problem.severity === 'error' ? 'Fehler' : 'Hinweis'} ${problem.code}: ${problem.text}`,
  ].join(' · ');

/** Errors fail the build, warnings do not. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === 'error');
