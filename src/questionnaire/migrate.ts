import { compareVersions } from './edition.ts';
import { type Change, type Given, takeStep } from './migrationSteps.ts';
import type { Migration, Questionnaire } from './model.ts';

/** Answers brought to a later edition, with everything that was changed on the way. */
export type Migrated = Given & { version: string; protocol: Change[] };

const isDue = ({ from, to }: Migration, version: string): boolean =>
  (compareVersions(version, from) ?? -1) >= 0 && (compareVersions(version, to) ?? 1) < 0;

/**
 * Brings answers given under an earlier edition to the latest one that `migrations` lead to. Pure; done twice it
 * changes nothing more. Answers that no step names stay as they are, also those to unknown questions. Every answer
 * that does not stay as it was is in the protocol, with a German reason.
 * @param version the edition the answers were given under
 */
export function migrate(
  { migrations = [] }: Pick<Questionnaire, 'migrations'>,
  version: string,
  given: Given,
): Migrated {
  const next = migrations.find((migration) => isDue(migration, version));
  if (!next) return { ...given, version, protocol: [] };
  const protocol: Change[] = [];
  let state = given;
  for (const step of next.steps) {
    const { changes, ...after } = takeStep(state, step);
    protocol.push(...changes);
    state = after;
  }
  const rest = migrate({ migrations }, next.to, state);
  return { ...rest, protocol: [...protocol, ...rest.protocol] };
}
