import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { legendOf } from '../../entscheidungsgrundlage/richtungswoerter.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';

/** What the words of the directions mean. */
export function Legend({ context }: { context: Context }) {
  return (
    <Disclosure summary="Was die Wörter bedeuten">
      <dl className="legend">
        {legendOf(context).map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
