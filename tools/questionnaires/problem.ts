/** One problem in the data, found while building. Problems are values: all of them are collected and shown. */
export type Problem = {
  /** Code of the rule, L01–L73. */
  code: string;
  severity: 'error' | 'warning';
  /** File in which the offending entry stands, relative to the data folder. */
  file: string;
  /** Line in the file, counted from 1, if it is known. */
  line?: number;
  /** Id of the offending entry, if there is one. */
  id: string;
  /** What is wrong and what to do, in German. */
  text: string;
};

/** One line per problem, in German: `fragen/05-daten.yaml, Zeile 12 · d_probe · Fehler L11: …`. */
export const formatProblem = ({ file, line, id, severity, code, text }: Problem): string =>
  [
    line === undefined ? file : `${file}, Zeile ${line}`,
    id,
    `${severity === 'error' ? 'Fehler' : 'Hinweis'} ${code}: ${text.replace(/\s*\n\s*/g, ' ')}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** Errors fail the build, warnings do not. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === 'error');
