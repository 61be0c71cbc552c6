import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { type EffectBasis, effectBases } from '../../entscheidungsgrundlage/effectBasis.ts';
import { capitalised } from '../../entscheidungsgrundlage/german.ts';
import type { DirectionView, EffectView } from '../../entscheidungsgrundlage/richtungen.ts';
import { unchosen } from '../../entscheidungsgrundlage/richtungstabelle.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EffectGrounds } from './EffectGrounds.tsx';
import { Lines } from './Lines.tsx';

/** What a direction changes against today, criterion by criterion; the reasons are folded. */
export function DirectionEffects({
  context,
  direction: { id, effects, computed, isUnchosen, isIdle },
}: {
  context: Context;
  direction: DirectionView;
}) {
  const bases = effectBases(context, id);
  return (
    <section aria-labelledby="wirkungen">
      <h2 id="wirkungen">Was sich gegenüber heute ändert</h2>
      {isUnchosen && <p>{`${capitalised(unchosen)}. Wählen Sie oben, wofür die Richtung gelten soll.`}</p>}
      {isIdle && <p>Nichts: Derzeit kommt kein Baustein dafür infrage.</p>}
      <dl className="direction-effects" hidden={isUnchosen || isIdle}>
        {effects.map((effect) => (
          <div key={effect.criterion}>
            <dt>{effect.title}</dt>
            <dd>
              <Words
                effect={effect}
                steps={computed?.steps.find(({ title }) => title === effect.title)}
                basis={bases.get(effect.criterion)}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type WordsProps = {
  effect: EffectView;
  steps: { securing: string; beyond: string } | undefined;
  basis: EffectBasis | undefined;
};

function Words({ effect: { title, words, reasons }, steps, basis }: WordsProps) {
  return (
    <>
      <strong>{words}</strong>
      {steps && (
        <p className="small">
          Schon durch Absichern: {steps.securing}. Darüber hinaus mit der Richtung: {steps.beyond}.
        </p>
      )}
      {(reasons.length > 0 || basis !== undefined) && (
        <Disclosure summary={`Gründe: ${title}`}>
          {reasons.length > 0 && <Lines items={reasons} />}
          {basis && <EffectGrounds basis={basis} />}
        </Disclosure>
      )}
    </>
  );
}
