import { type Severity, severities } from '../questionnaire/catalogue.ts';
import type { Verdict } from './model.ts';

/** Sorts what holds before what cannot be excluded. */
export const byVerdict = (a: { verdict: Verdict }, b: { verdict: Verdict }): number =>
  Number(a.verdict === 'possible') - Number(b.verdict === 'possible');

/** Sorts heavy before light: kritisch, wichtig, hinweis. */
export const bySeverity = (a: { severity: Severity }, b: { severity: Severity }): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity);
