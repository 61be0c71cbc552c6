import {
  bidderQuestions,
  internalChecklist,
  occasionsOf,
  settleFirst,
  waysOf,
} from '../../entscheidungsgrundlage/anlass.ts';
import type { Context } from '../../entscheidungsgrundlage/context.ts';
import { TextList } from '../../html/TextList.tsx';
import { useLinkTo } from '../../interview/useInterview.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Link } from '../../ui/Link.tsx';
import { Editable } from '../mappe/Editable.tsx';
import { BidderList } from './BidderList.tsx';
import { InDocument } from './InDocument.tsx';
import { Offers } from './Offers.tsx';
import { PageHead } from './PageHead.tsx';
import { pageNames } from './pages.ts';
import type { Result } from './useResult.ts';

/** What brought the decision about, what has to be settled first, and the offers at hand. */
export function AnlassPage({ result }: { result: Result }) {
  const { context } = result;
  const occasions = occasionsOf(context);
  const checklist = internalChecklist(context);
  const questions = bidderQuestions(context);
  return (
    <>
      <PageHead context={context} title={pageNames.anlass} />
      <div className="blocks">
        {occasions.length === 0 && <NoOccasion context={context} />}
        {occasions.map((occasion) => (
          <section key={occasion.id} aria-labelledby={`anlass-${occasion.id}`}>
            <h2 id={`anlass-${occasion.id}`}>{occasion.title}</h2>
            <p>Zuerst zu klären:</p>
            <TextList items={settleFirst(context, occasion)} />
            {occasion.ways && (
              <Disclosure summary="Was sich mit dem Weg ändert">
                <TextList items={waysOf(occasion)} />
              </Disclosure>
            )}
          </section>
        ))}
        <Editable>
          <Offers context={context} />
        </Editable>
        {checklist.length > 0 && (
          <Disclosure summary="Interne Prüfliste aus Ihren Antworten">
            <p>
              Nur für das Haus: Die Liste zeigt, was Sie vor einer Entscheidung ansehen sollten. Geben Sie sie
              nicht an Anbieter weiter.
            </p>
            <TextList items={checklist} />
          </Disclosure>
        )}
        {questions.length > 0 && <BidderList questions={questions} />}
        <InDocument result={result} id="anlass" />
      </div>
    </>
  );
}

/** Where no occasion was answered, or another one. */
function NoOccasion({ context: { roles } }: { context: Context }) {
  const linkTo = useLinkTo();
  if (roles.occasion === undefined) return null;
  return (
    <p>
      Ein Anlass aus der Liste ist nicht angegeben.{' '}
      <Link {...linkTo({ type: 'change', question: roles.occasion })}>Anlass angeben</Link>
    </p>
  );
}
