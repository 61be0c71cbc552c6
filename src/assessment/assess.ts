import { type Choices, noChoices } from '../questionnaire/answers.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { findClarifications } from './clarifications.ts';
import { coverageOf } from './coverage.ts';
import { judgeDirections } from './directions/judge.ts';
import { leversOf } from './levers.ts';
import { findMeasures } from './measures.ts';
import type { Assessment, Clarification } from './model.ts';
import { measuresFor } from './possibleMeasures.ts';
import { situationIn } from './situation.ts';

/**
 * What the answers mean for the municipality: one value, computed from the answers alone, without clock or
 * chance. Clarifications and levers are worked out when they are first asked for. Source: docs/verfahren.md, Abschnitte 2 bis 8.
 * @param choices the Bausteine each direction is looked at for, where the user has changed them
 */
export function assess(reading: Reading, { scopes }: Pick<Choices, 'scopes'> = noChoices): Assessment {
  const { findings, responsibilities, lockIn } = situationIn(reading);
  const { dimensions, bausteine, total } = lockIn;
  let clarifications: Clarification[] | undefined;
  return {
    coverage: coverageOf(reading),
    dimensions,
    bausteine,
    total: { interval: total },
    findings,
    responsibilities,
    get clarifications() {
      clarifications ??= findClarifications(reading, findings);
      return clarifications;
    },
    measures: findMeasures(reading.questionnaire, findings, responsibilities.gaps, measuresFor(reading)),
    get levers() {
      return leversOf(reading);
    },
    directions: judgeDirections(reading, scopes),
    dormant: reading.dormant.map(({ key }) => key),
    dormantReasons: [...reading.dormant],
  };
}
