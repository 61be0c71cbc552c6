/** A record or file of some format version, as it was found. */
export type Found = Readonly<Record<string, unknown>>;

/** What version 1 wrote where nobody had given a name. */
const NAMELESS = 'Einschätzung ohne Namen';

/**
 * 1 → 2: the one title becomes the name of the municipality, and the mark of a copy a label of its own. What is no
 * title of version 1, and names that only version 2 has, are left for the check of the fields to refuse.
 */
function splitTitle(found: Found): Found {
  const { title = NAMELESS, ...rest } = found;
  const later = ['municipality', 'label'].find((name) => name in rest);
  if (later !== undefined) return { ...rest, [later]: null };
  if (typeof title !== 'string') return { ...rest, title };
  const copy = ' (Kopie)';
  let name = title;
  let count = 0;
  for (; name.endsWith(copy); count += 1) name = name.slice(0, -copy.length);
  const label = count === 0 ? '' : count === 1 ? 'Kopie' : `Kopie ${count}`;
  return { ...rest, municipality: name === NAMELESS ? '' : name, label };
}

/**
 * 2 → 3: evidence for the answers, and what the municipality intends, come in; nobody has said anything of that yet.
 * Names that only version 3 has are left for the check of the fields to refuse.
 */
function addEvidenceAndChoices(found: Found): Found {
  const later = ['evidence', 'choices', 'example'].find((name) => name in found);
  if (later !== undefined) return { ...found, [later]: null };
  const nothing = { sections: {}, questions: {} };
  return { ...found, evidence: nothing, choices: { measures: [], scopes: {}, compared: [] } };
}

/**
 * 3 → 4: money, dates and the municipality's own word come in; nobody has said anything of that yet. The name is left for
 * the check of the fields to refuse where version 3 already has it.
 */
function addMatters(found: Found): Found {
  if ('matters' in found) return { ...found, matters: null };
  const today = { amounts: {}, none: [] };
  const matters = {
    place: {},
    contracts: [],
    budget: {},
    offers: [],
    money: { today, directions: {} },
    mustHaves: { ids: [] },
    marks: {},
  };
  return { ...found, matters };
}

/**
 * 4 → 5: what stands in forms and is no answer yet comes in; nothing was kept of that before. The name is left for the
 * check of the fields to refuse where version 4 already has it.
 */
const addDrafts = (found: Found): Found => ({ ...found, drafts: 'drafts' in found ? null : {} });

/**
 * The way of stored things from format version n to n + 1, for n = 1, 2, …; pure, for records and files alike. Each
 * has a frozen example of what it starts from in `tests/workspace/fixtures/`. None is ever changed.
 */
export const formatSteps: readonly ((found: Found) => Found)[] = [
  splitTitle,
  addEvidenceAndChoices,
  addMatters,
  addDrafts,
];
