import type { Party } from '../../src/questionnaire/catalogue.ts';
import type { Control } from './control.ts';

/** How the controls of one task are called where it stands on screen. */
export type TaskWords = {
  party: (row: string, party: Party) => Control;
  /** Without a party: nobody is appointed. */
  lead: (row: string, party: Party | undefined) => Control;
  written: (row: string, written: 'yes' | 'no' | 'unknown') => Control;
};

const NOBODY_LEADS = 'Das ist nicht festgelegt';
export const writtenInTable = { yes: 'ja', no: 'nein', unknown: 'weiß nicht' } as const;
const writtenInForm = { yes: 'Ja', no: 'Nein', unknown: 'Weiß ich nicht' } as const;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** In the table; a proposed box says so. */
export const inTable: TaskWords = {
  party: (row, { label }) => ({
    role: 'checkbox',
    name: new RegExp(`^${escaped(`${row}: ${label}`)}( \\(Vorschlag\\))?$`),
  }),
  lead: (row, party) => ({
    role: 'radio',
    name: party?.label ?? NOBODY_LEADS,
    within: `${row}: Wer hat die Federführung?`,
  }),
  written: (row, written) => ({
    role: 'radio',
    name: writtenInTable[written],
    within: `${row}: Schriftlich geregelt?`,
  }),
};

/** In the form of one task alone. */
export const inForm: TaskWords = {
  party: (_, { label }) => ({ role: 'checkbox', name: label }),
  lead: (_, party) => ({
    role: 'radio',
    name: party?.label ?? NOBODY_LEADS,
    within: 'Wer hat die Federführung?',
  }),
  written: (_, written) => ({
    role: 'radio',
    name: writtenInForm[written],
    within: 'Ist das schriftlich geregelt?',
  }),
};
