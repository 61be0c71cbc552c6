import type { Contact } from './catalogue.ts';
import type { Reading } from './reading.ts';
import { rolesOf } from './roles.ts';

/**
 * Whom to ask, as the answers allow: a contact that stands for a partner gives way to the partners there are, and to
 * somebody in the house where there is none. While it is not known who takes part, it stays.
 */
export function contactFor({ questionnaire, state }: Reading, id: string): Contact | undefined {
  const { contacts } = questionnaire;
  const { partners } = rolesOf(questionnaire);
  const contact = contacts.find((each) => each.id === id);
  const given = partners === undefined ? undefined : state(partners)?.answer;
  if (contact?.partner === undefined || !Array.isArray(given) || given.includes(contact.partner))
    return contact;
  const present = contacts.filter(({ partner }) => partner !== undefined && given.includes(partner));
  const [first] = present;
  if (first === undefined) return contacts.find((each) => each.id === contact.otherwise) ?? contact;
  return { ...first, label: present.map(({ label }) => label).join(' oder ') };
}
