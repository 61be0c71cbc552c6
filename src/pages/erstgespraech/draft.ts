import { proposalProblem, windowAt } from '../../erstgespraech/browser/proposals.ts';
import type { SummaryPart } from '../../erstgespraech/browser/summary.ts';
import {
  type ContactRequest,
  checkRequest,
  type RequestErrors,
} from '../../erstgespraech/contract/request.ts';
import type { Problem } from '../../ui/ErrorSummary.tsx';

/** One row of proposals; empty rows are left out of the request. */
export type Proposal = { key: number; date: string; from: string };

/** What stands in the form. It lives in memory only. */
export type Draft = {
  name: string;
  kommune: string;
  email: string;
  telefon: string;
  scope: 'gesamt' | 'bausteine' | undefined;
  /** Names of the chosen Bausteine. */
  bausteine: readonly string[];
  anliegen: string;
  proposals: readonly Proposal[];
  /** Ids of the chosen parts of the assessment. */
  parts: readonly string[];
  pdf: boolean;
  preparation: boolean;
  /** A field that people never see. */
  website: string;
};

export const emptyDraft: Draft = {
  name: '',
  kommune: '',
  email: '',
  telefon: '',
  scope: undefined,
  bausteine: [],
  anliegen: '',
  proposals: [{ key: 1, date: '', from: '' }],
  parts: [],
  pdf: false,
  preparation: false,
  website: '',
};

/** Changes some fields of the draft. */
export type Change = (part: Partial<Draft>) => void;

/** Errors by the id of the input that mends them. */
export type FormErrors = Readonly<Record<string, string>>;

/** Ids of the inputs; of a group its first one. */
export const fieldIds = {
  name: 'name',
  kommune: 'kommune',
  email: 'email',
  telefon: 'telefon',
  topic: 'thema-gesamt',
  anliegen: 'anliegen',
  windows: 'tag-1',
  summary: 'beilage-anlass',
  pdf: 'beilage-pdf',
  preparation: 'beilage-vorbereitung',
} as const;
export const dayId = (key: number): string => `tag-${key}`;
export const startId = (key: number): string => `beginn-${key}`;

const filled = ({ proposals }: Draft): Proposal[] =>
  proposals.filter(({ date, from }) => date !== '' || from !== '');

/** What the form knows besides its fields. `days`: days that can be proposed now; `pdf`: base64. */
export type Surroundings = {
  id: string;
  days: readonly string[];
  parts: readonly SummaryPart[];
  pdf?: string | undefined;
};

const rawRequest = (draft: Draft, { id, parts, pdf }: Surroundings) => ({
  id,
  name: draft.name,
  kommune: draft.kommune,
  email: draft.email,
  telefon: draft.telefon,
  anliegen: draft.anliegen,
  topic: draft.scope === 'bausteine' ? draft.bausteine : draft.scope,
  windows: filled(draft).map(({ date, from }) => windowAt(date, from)),
  summary: parts.filter((part) => draft.parts.includes(part.id)).flatMap(({ lines }) => lines),
  ...(pdf === undefined ? {} : { pdf }),
  ...(draft.preparation ? { preparation: true } : {}),
});

/** The input that mends an error of a request. */
function targetOf(field: string, draft: Draft): string {
  const row = filled(draft)[Number(/^windows\.(\d+)$/.exec(field)?.[1])];
  if (row) return row.date !== '' && row.from === '' ? startId(row.key) : dayId(row.key);
  return fieldIds[field as keyof typeof fieldIds] ?? fieldIds.name;
}

/** Errors of a request, tied to the inputs of the form that it was made from. */
export const formErrors = (draft: Draft, errors: RequestErrors): FormErrors =>
  Object.fromEntries(
    Object.entries(errors).map(([field, message = '']) => [targetOf(field, draft), message]),
  );

/** Makes the checked request of a draft, or says what is missing. */
export function readDraft(
  draft: Draft,
  surroundings: Surroundings,
): { request: ContactRequest } | { errors: FormErrors } {
  const raw = rawRequest(draft, surroundings);
  const checked = checkRequest(raw);
  const outdated = Object.fromEntries(
    raw.windows.flatMap((window, index) => {
      const problem = proposalProblem(window, surroundings.days);
      return problem === undefined ? [] : [[`windows.${index}`, problem]];
    }),
  );
  const errors: RequestErrors = { ...(checked.ok ? {} : checked.errors), ...outdated };
  if (!checked.ok || Object.keys(errors).length > 0) return { errors: formErrors(draft, errors) };
  return { request: checked.value };
}

/** Errors in the order of the page, for the summary above it. */
export const problemsOf = (errors: FormErrors): Problem[] =>
  Object.entries(errors)
    .map(([target, message]) => ({ target, message }))
    .toSorted((a, b) => placeOf(a.target) - placeOf(b.target));

function placeOf(target: string): number {
  const order: string[] = Object.values(fieldIds);
  return /^(tag|beginn)-/.test(target) ? order.indexOf(fieldIds.windows) : order.indexOf(target);
}
