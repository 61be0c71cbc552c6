import type { ComputedView, DirectionView } from '../../entscheidungsgrundlage/richtungen.ts';
import { useLinkTo } from '../../interview/useInterview.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { BackLink } from '../../ui/Link.tsx';
import { Editable } from '../mappe/Editable.tsx';
import { CompareTick } from './CompareTick.tsx';
import { DirectionEffects } from './DirectionEffects.tsx';
import { InDocument } from './InDocument.tsx';
import { Legend } from './Legend.tsx';
import { Lines } from './Lines.tsx';
import { MarkForm } from './MarkForm.tsx';
import { PageHead } from './PageHead.tsx';
import { ScopeForm } from './ScopeForm.tsx';
import type { Compared } from './useCompared.ts';
import type { Result } from './useResult.ts';

type RichtungPageProps = { result: Result; direction: DirectionView; compared: Compared };

/** One direction: where it is placed and why, what it is looked at for, what it changes, and all reasons. */
export function RichtungPage({ result, direction, compared }: RichtungPageProps) {
  const { context } = result;
  const linkTo = useLinkTo();
  const { title, summary, placement, reason, computed } = direction;
  return (
    <>
      <PageHead
        context={context}
        title={title}
        above={
          <BackLink {...linkTo({ type: 'conclude', page: 'moeglichkeiten' })}>Alle Möglichkeiten</BackLink>
        }
      />
      <div className="blocks">
        <p className="tag">{placement}</p>
        {reason !== undefined && <p>{reason}</p>}
        <p>{summary}</p>
        <Editable>
          <CompareTick direction={direction} compared={compared} explains />
        </Editable>
        {computed && (
          <Editable>
            <ScopeForm context={context} direction={direction.id} view={computed} />
          </Editable>
        )}
        <DirectionEffects context={context} direction={direction} />
        <Reasons direction={direction} />
        {computed && <Consequences view={computed} isLasting={direction.isLasting} />}
        <InDocument result={result} id="moeglichkeiten" />
        <Editable>
          <MarkForm context={context} direction={direction} />
        </Editable>
        <InDocument result={result} id="beschluss" />
        <Legend context={context} />
      </div>
    </>
  );
}

function Reasons({
  direction: { pros, cons, preconditions, firstStep, mustHaves, computed },
}: Pick<RichtungPageProps, 'direction'>) {
  return (
    <div className="direction-parts">
      <Part title="Dafür spricht" items={pros} />
      <Part title="Dagegen spricht" items={cons} />
      <Part
        title="Voraussetzungen"
        items={preconditions.map(({ state, text }) => `${state}: ${text}`)}
        none="keine besonderen"
      />
      <Part title="Erster Schritt" items={[firstStep]} />
      {mustHaves.length > 0 && (
        <Part title="Ihre Vorgaben" items={mustHaves.map(({ title, words }) => `${title}: ${words}`)} />
      )}
      {computed?.time !== undefined && <Part title="Aufwand im Haus" items={[computed.time]} />}
      {computed && computed.remarks.length > 0 && <Part title="Zu beachten" items={computed.remarks} />}
    </div>
  );
}

type ConsequencesProps = { view: ComputedView; isLasting: boolean };

/** What becomes of findings and gaps, and what the direction consists of. */
function Consequences({ view, isLasting }: ConsequencesProps) {
  const { closes, mayClose, withoutSecuring, keeps, creates, measures } = view;
  const secured = isLasting ? [] : ['Was „Belassen und absichern“ schließt, gilt auch hier.'];
  const parts: [string, readonly string[]][] = [
    ['Damit entfällt', [...closes, ...secured]],
    ['Kann entfallen, wenn andere zustimmen oder sich Offenes so bestätigt', mayClose],
    ['Bleibt, obwohl Absichern allein es schließt', withoutSecuring],
    ['Bleibt', keeps],
    ['Kann entstehen', creates],
    ['Was noch dazu gehört', measures],
  ];
  return (
    <Disclosure summary="Was entfällt, bleibt und entstehen kann">
      <div className="direction-parts">
        {parts
          .filter(([, items]) => items.length > 0)
          .map(([title, items]) => (
            <Part key={title} title={title} items={items} />
          ))}
      </div>
    </Disclosure>
  );
}

function Part({ title, items, none }: { title: string; items: readonly string[]; none?: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <Lines items={items.length === 0 && none !== undefined ? [none] : items} />
    </section>
  );
}
