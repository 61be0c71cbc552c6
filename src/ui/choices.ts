export type Choice = { id: string; label: string; hint?: string | undefined };

/**
 * The ticked ids after a click on `id`. An exclusive choice stands alone; any other one removes it.
 */
export function toggleChoice(ticked: readonly string[], id: string, exclusive: readonly string[]): string[] {
  if (ticked.includes(id)) return ticked.filter((other) => other !== id);
  if (exclusive.includes(id)) return [id];
  return [...ticked.filter((other) => !exclusive.includes(other)), id];
}

/** Id of the input of a choice; errors link to the first of a group. */
export const choiceId = (name: string, id: string | undefined): string => `${name}-${id}`;
