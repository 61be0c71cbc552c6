import { useState } from 'react';
import { laender, MATTER_LIMITS, type PlaceSettings, placeKinds } from '../../costs/matters.ts';
import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { bodyOf } from '../../entscheidungsgrundlage/gremien.ts';
import { plainLine } from '../../questionnaire/plainText.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { landNames } from './landNames.ts';
import { placeKindNames } from './placeKindNames.ts';
import { Stated } from './Stated.tsx';
import { useStating } from './useStating.ts';

const effectOf = ({ matters: { place } }: Context): string =>
  `Im Beschlussvorschlag entscheidet: ${bodyOf(place).nominative}.`;

/** What is left of the settings when one of them is set or taken away. */
function withSetting<Key extends keyof PlaceSettings>(
  place: PlaceSettings,
  key: Key,
  value: PlaceSettings[Key] | undefined,
): PlaceSettings {
  const { [key]: _before, ...others } = place;
  return value === undefined || value === '' ? (others as PlaceSettings) : { ...place, [key]: value };
}

/** Who decides: kind and Land of the municipality, or the body in its own words. Asked once, voluntary. */
export function PlaceForm({ context }: { context: Context }) {
  const stating = useStating(context, effectOf, 'kopf');
  const { place } = context.matters;
  const set = <Key extends keyof PlaceSettings>(key: Key, value: PlaceSettings[Key] | undefined) =>
    stating.change('Übernommen.', { place: withSetting(place, key, value) });
  return (
    <section aria-labelledby="kopf" className="no-print">
      <h2 id="kopf" tabIndex={-1}>
        Wer entscheidet?
      </h2>
      <p>Freiwillig. Davon hängt ab, wie das Gremium im Beschlussvorschlag heißt.</p>
      <Disclosure summary="Art der Kommune, Land und Gremium">
        <div className="stating-form">
          <Select
            id="kommune-art"
            label="Art der Kommune"
            hint="Gehört Ihre Gemeinde zu einem Amt oder einer Verwaltungsgemeinschaft, entscheidet über deren IT meist das gemeinsame Gremium. Wählen Sie dann diese Art."
            value={place.kind ?? ''}
            empty="nicht angegeben"
            groups={[{ options: placeKinds.map((kind) => ({ value: kind, label: placeKindNames[kind] })) }]}
            onChange={(chosen) =>
              set(
                'kind',
                placeKinds.find((each) => each === chosen),
              )
            }
          />
          <Select
            id="kommune-land"
            label="Land"
            value={place.land ?? ''}
            empty="nicht angegeben"
            groups={[{ options: laender.map((land) => ({ value: land, label: landNames[land] })) }]}
            onChange={(chosen) =>
              set(
                'land',
                laender.find((each) => each === chosen),
              )
            }
          />
          <BodyField key={stating.undone} body={place.body ?? ''} onSave={(body) => set('body', body)} />
        </div>
      </Disclosure>
      <Stated stating={stating} />
    </section>
  );
}

/** Stored on leaving the field. */
function BodyField({ body, onSave }: { body: string; onSave: (body: string) => void }) {
  const [text, setText] = useState(body);
  return (
    <Field
      id="kommune-gremium"
      label="Gremium, wenn es anders heißt"
      hint="Mit Artikel, wie es am Anfang eines Satzes steht: „Der Hauptausschuss“"
      maxLength={MATTER_LIMITS.text}
      autoComplete="off"
      value={text}
      onChange={setText}
      onBlur={() => {
        const written = plainLine(text);
        if (written !== body) onSave(written);
      }}
    />
  );
}
