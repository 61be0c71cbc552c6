import type { ExampleFacts } from '../pages/mappe/Examples.tsx';
import type { LoadQuestionnaire } from '../questionnaire/model.ts';
import { workspace } from '../workspace/useWorkspace.ts';

/** The examples of this site, each loaded when somebody wants to see it. */
export type Examples = readonly (ExampleFacts & { load: () => Promise<unknown> })[];

/**
 * Takes an example in like a file, once: where it is there already, that one is meant, with whatever was changed in it.
 * @returns the id of its assessment; undefined if it cannot be loaded or stored
 */
export async function takeInExample(
  examples: Examples,
  id: string,
  loadQuestionnaire: LoadQuestionnaire,
): Promise<string | undefined> {
  const wanted = examples.find((example) => example.id === id);
  if (!wanted) return undefined;
  const { list, importText } = workspace.getState();
  const known = list.find(({ example, municipality }) => example && municipality === wanted.municipality);
  if (known) return known.id;
  try {
    const result = await importText(JSON.stringify(await wanted.load()), loadQuestionnaire);
    return result.ok ? result.id : undefined;
  } catch {
    return undefined;
  }
}
