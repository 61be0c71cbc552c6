import { Field } from '../../ui/Field.tsx';
import { type Change, type Draft, type FormErrors, fieldIds } from './draft.ts';

export type FieldsProps = { draft: Draft; onChange: Change; errors: FormErrors };

/** Who asks, and how to answer. */
export function PersonFields({ draft, onChange, errors }: FieldsProps) {
  const field = (key: 'name' | 'kommune' | 'email' | 'telefon') => ({
    id: fieldIds[key],
    value: draft[key],
    error: errors[fieldIds[key]],
    onChange: (value: string) => onChange({ [key]: value }),
  });
  return (
    <section aria-labelledby="ueber-sie">
      <h2 id="ueber-sie">Über Sie</h2>
      <Field {...field('name')} label="Ihr Name" autoComplete="name" required />
      <Field {...field('kommune')} label="Ihre Kommune" autoComplete="organization" required />
      <Field
        {...field('email')}
        label="E-Mail-Adresse"
        hint="Dorthin geht die Antwort."
        type="email"
        autoComplete="email"
        required
      />
      <Field
        {...field('telefon')}
        label="Telefon (freiwillig)"
        hint="Für eine schnelle Rückfrage."
        type="tel"
        autoComplete="tel"
      />
      <Honeypot value={draft.website} onChange={(website) => onChange({ website })} />
    </section>
  );
}

/** A field that people neither see nor reach. What fills it in is a program. */
function Honeypot({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <div className="visually-hidden" aria-hidden="true">
      <label htmlFor="website">Bitte leer lassen</label>
      <input
        id="website"
        name="website"
        tabIndex={-1}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
