/** Standard structure types of PDF (ISO 32000-1, 14.8.4) that our documents use. */
export type Role =
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Artifact';

export type Structure = {
  role: Role;
  scope?: 'Row' | 'Column';
  numbering?: 'Disc' | 'Decimal';
  /** What the element says to somebody who cannot see it. */
  alt?: string;
};

/**
 * The extra prop that tells what an element is. Layout carries it along untouched. Each call makes a fresh
 * object on purpose: when layout splits an element over pages, both parts keep the same one.
 */
export const is = (role: Role, detail: Omit<Structure, 'role'> = {}): { structure: Structure } => ({
  structure: { role, ...detail },
});
