import type { Context } from '../../entscheidungsgrundlage/context.ts';
import type { ComputedView } from '../../entscheidungsgrundlage/richtungen.ts';
import { useSend } from '../../interview/useInterview.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxRows } from '../../ui/Choices.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';

type ScopeFormProps = { context: Context; direction: string; view: ComputedView };

/** „Ein“ Baustein, or how many, that the direction is looked at for. */
const countWords = (count: number): string =>
  count === 0 ? 'keinen Baustein' : count === 1 ? 'einen Baustein' : `${count} Bausteine`;

/** What the direction changes for the Bausteine that are chosen now, in one sentence. */
const scopeEffect = ({ steps }: ComputedView, count: number): string =>
  `Betrachtet für ${countWords(count)}. ${steps.map(({ title, overall }) => `${title}: ${overall}`).join('; ')}`;

/** For which Bausteine a direction is looked at; effects and reasons hold for them. */
export function ScopeForm({ context: { choices }, direction, view }: ScopeFormProps) {
  const send = useSend();
  const { [direction]: changed, ...others } = choices.scopes;
  const ticked = view.choices.filter(({ isChosen }) => isChosen).map(({ id }) => id);
  if (view.choices.length === 0) return <Rest view={view} />;
  return (
    <section aria-labelledby="umfang">
      <h2 id="umfang">Für welche Bausteine?</h2>
      <p>
        Betrachtet für {countWords(ticked.length)}
        {ticked.length > 0 && `: ${view.affected.join(' · ')}`}.
      </p>
      <Disclosure summary="Bausteine auswählen">
        <fieldset className="scope">
          <legend>Bausteine, für die diese Richtung gelten soll</legend>
          <CheckboxRows
            name={`umfang-${direction}`}
            choices={view.choices.map(({ id, name, note }) => ({
              id,
              label: name,
              ...(note === undefined ? {} : { hint: note }),
            }))}
            apart={[]}
            exclusive={[]}
            ticked={ticked}
            onChange={(ids) => send({ type: 'choose', scopes: { ...others, [direction]: ids } })}
          />
        </fieldset>
        <StatusLine>{changed && scopeEffect(view, ticked.length)}</StatusLine>
        {changed && (
          <Button kind="plain" onClick={() => send({ type: 'choose', scopes: others })}>
            Auf die Vorgabe zurücksetzen
          </Button>
        )}
      </Disclosure>
      <Rest view={view} />
    </section>
  );
}

/** Bausteine that cannot be ticked, and why. */
function Rest({ view: { already, excluded, unknown } }: Pick<ScopeFormProps, 'view'>) {
  const sentences = [
    ...(already.length > 0 ? [`Schon heute so betrieben: ${already.join(' · ')}.`] : []),
    ...excluded,
    ...(unknown.length > 0 ? [`Noch offen, wie betrieben: ${unknown.join(' · ')}.`] : []),
  ];
  return sentences.map((sentence) => (
    <p key={sentence} className="small">
      {sentence}
    </p>
  ));
}
