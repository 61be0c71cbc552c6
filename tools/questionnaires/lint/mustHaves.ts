import type { LintContext } from './context.ts';

/** L82: a must-have is measured by answers or by time, or says what has to be looked at instead. */
export function checkMustHaves({ bank, error }: LintContext): void {
  for (const { id, when, time, check } of bank.mustHaves) {
    if (when !== undefined && time)
      error('L82', 'mustHaves', id, 'Entweder „when“ oder „time“: Beides zugleich misst nichts.');
    if (when === undefined && !time && check === undefined)
      error('L82', 'mustHaves', id, 'Ohne „when“ und „time“ muss „check“ sagen, was zu prüfen ist.');
  }
}
