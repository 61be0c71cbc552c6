import type { Contract } from '../../costs/matters.ts';
import { parseGermanDate } from '../../questionnaire/kinds/germanDate.ts';
import { formatGermanNumber } from '../../questionnaire/kinds/germanNumber.ts';
import { parseGermanNumber } from '../../questionnaire/kinds/parseGermanNumber.ts';
import { lengthOf, machineLine, plainLine } from '../../questionnaire/plainText.ts';
import type { Problem } from '../../ui/ErrorSummary.tsx';

/** What stands in the fields for one contract. */
export type ContractDraft = {
  name: string;
  end: string;
  isOpenEnded: boolean;
  noticeMonths: string;
  renewalMonths: string;
};
export type ContractField = keyof ContractDraft;

export const emptyContract: ContractDraft = {
  name: '',
  end: '',
  isOpenEnded: false,
  noticeMonths: '',
  renewalMonths: '',
};
export const fieldId = (field: string): string => `vertrag-${field}`;

const MOST_MONTHS = 600;
const MOST_CHARACTERS = 300;

/** „31.12.2027“ or „12/2027“. */
export function germanDay(iso: string | undefined): string {
  if (iso === undefined) return '';
  const [year, month, day] = iso.split('-');
  return day === undefined ? `${month}/${year}` : `${day}.${month}.${year}`;
}

export const draftOf = ({
  name,
  end,
  isOpenEnded,
  noticeMonths,
  renewalMonths,
}: Contract): ContractDraft => ({
  name,
  end: germanDay(end),
  isOpenEnded: isOpenEnded === true,
  noticeMonths: noticeMonths === undefined ? '' : formatGermanNumber(noticeMonths),
  renewalMonths: renewalMonths === undefined ? '' : formatGermanNumber(renewalMonths),
});

type Read<T> = { value?: T } | { message: string };

/** A day or a month; nothing may be given. */
export function readDay(text: string): Read<string> {
  if (machineLine(text) === '') return {};
  const reading = parseGermanDate(text);
  return 'problem' in reading ? { message: reading.problem.message } : { value: reading.date };
}

/** A whole number of some unit; nothing may be given. */
export function readWhole(text: string, unit: string, [min, max]: readonly [number, number]): Read<number> {
  if (machineLine(text) === '') return {};
  const reading = parseGermanNumber(text, unit);
  if ('problem' in reading) return { message: reading.problem.message };
  const value = 'value' in reading ? reading.value : Number.NaN;
  if (Number.isInteger(value) && value >= min && value <= max) return { value };
  return { message: `Bitte geben Sie eine ganze Zahl von ${min} bis ${max} ein.` };
}

const readMonths = (text: string) => readWhole(text, 'Monate', [0, MOST_MONTHS]);

/** The contract that the fields describe, or what is wrong with them, each tied to its field. */
export function readContract(
  id: string,
  draft: ContractDraft,
): { contract: Contract } | { problems: Problem[] } {
  const name = plainLine(draft.name);
  const end = readDay(draft.end);
  const notice = readMonths(draft.noticeMonths);
  const renewal = readMonths(draft.renewalMonths);
  const problems: Problem[] = [];
  const fault = (field: ContractField, message: string) => problems.push({ message, target: fieldId(field) });
  if (name === '') fault('name', 'Bitte geben Sie an, um welchen Vertrag es geht.');
  if (lengthOf(name) > MOST_CHARACTERS)
    fault('name', `Bitte kürzen Sie auf höchstens ${MOST_CHARACTERS}\u00a0Zeichen.`);
  if ('message' in end) fault('end', end.message);
  else if (end.value !== undefined && draft.isOpenEnded)
    fault(
      'end',
      'Der Vertrag hat ein Ende oder keines. Bitte leeren Sie das Ende oder nehmen Sie den Haken weg.',
    );
  if ('message' in notice) fault('noticeMonths', notice.message);
  if ('message' in renewal) fault('renewalMonths', renewal.message);
  if ('message' in end || 'message' in notice || 'message' in renewal || problems.length > 0)
    return { problems };
  return {
    contract: {
      id,
      name,
      ...(end.value === undefined ? {} : { end: end.value }),
      ...(draft.isOpenEnded ? { isOpenEnded: true as const } : {}),
      ...(notice.value === undefined ? {} : { noticeMonths: notice.value }),
      ...(renewal.value === undefined ? {} : { renewalMonths: renewal.value }),
    },
  };
}
