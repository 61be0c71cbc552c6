import type { DirectionView, EffectView } from '../../entscheidungsgrundlage/richtungen.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Lines } from './Lines.tsx';

/** What a direction changes against today, criterion by criterion; the reasons are folded. */
export function DirectionEffects({ direction: { effects, computed } }: { direction: DirectionView }) {
  return (
    <section aria-labelledby="wirkungen">
      <h2 id="wirkungen">Was sich gegenüber heute ändert</h2>
      <dl className="direction-effects">
        {effects.map((effect) => (
          <div key={effect.criterion}>
            <dt>{effect.title}</dt>
            <dd>
              <Words effect={effect} steps={computed?.steps.find(({ title }) => title === effect.title)} />
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
};

function Words({ effect: { title, words, reasons }, steps }: WordsProps) {
  return (
    <>
      <strong>{words}</strong>
      {steps && (
        <p className="small">
          Schon durch Absichern: {steps.securing}. Darüber hinaus mit der Richtung: {steps.beyond}.
        </p>
      )}
      {reasons.length > 0 && (
        <Disclosure summary={`Gründe: ${title}`}>
          <Lines items={reasons} />
        </Disclosure>
      )}
    </>
  );
}
