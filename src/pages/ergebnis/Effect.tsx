import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { previewOf } from '../../entscheidungsgrundlage/vorschau.ts';
import { Chart } from '../../html/Chart.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { isWide } from '../../ui/wide.ts';
import type { Intentions } from './useIntentions.ts';

type EffectProps = { context: Context; intentions: Intentions };

/** What the ticks would change: the last one in a sentence, all together as a picture. What holds today stays. */
export function Effect({ context, intentions: { effect, undo } }: EffectProps) {
  const { chart, after, closes } = previewOf(context);
  const count = context.choices.measures.length;
  return (
    <section className="step-effect" aria-labelledby="danach">
      <h2 id="danach">Was sich damit ändert</h2>
      <div className="step-said no-print">
        <StatusLine>{effect?.sentence}</StatusLine>
        {effect?.before && (
          <Button kind="plain" onClick={undo}>
            Rückgängig
          </Button>
        )}
      </div>
      <p className="small">
        {count === 0
          ? 'Noch ist nichts vorgesehen. Setzen Sie einen Haken, um die Wirkung zu sehen.'
          : `${count === 1 ? 'Eine Maßnahme ist' : `${count} Maßnahmen sind`} vorgesehen.${closes.length > 0 ? ` Damit entfallen: ${closes.join('; ')}.` : ''}`}{' '}
        Alles andere im Ergebnis zeigt weiter den Stand von heute.
      </p>
      {chart.rows.length > 0 && (
        <Disclosure summary="Heute und danach im Bild" open={isWide()}>
          <div className="blocks">
            <Chart block={chart} {...(after && { after })} />
          </div>
        </Disclosure>
      )}
    </section>
  );
}
