import type { ResultPage } from '../../interview/session.ts';
import { useLinkTo } from '../../interview/useInterview.ts';
import { Link } from '../../ui/Link.tsx';
import { inTurn, pageNames } from './pages.ts';

type PageLinksProps = { pages: readonly ResultPage[]; here: ResultPage };

/** „Bindung (2 von 6)“: where one is among the pages. */
function placeWords({ pages, here }: PageLinksProps): string {
  const turn = inTurn(pages);
  const place = turn.indexOf(here) + 1;
  return place === 0 ? pageNames[here] : `${pageNames[here]} (${place} von ${turn.length})`;
}

/** The pages of the result. On narrow screens they wait behind the name of the one that is shown. */
export function PageLinks({ pages, here }: PageLinksProps) {
  const linkTo = useLinkTo();
  return (
    <nav className="result-pages no-print" aria-label="Seiten des Ergebnisses">
      {/* A new one for each page: it starts closed there. */}
      <details key={here} className="menu">
        <summary>{placeWords({ pages, here })}</summary>
        <ul className="page-nav">
          {pages.map((page) => (
            <li key={page}>
              <Link {...linkTo({ type: 'conclude', page })} aria-current={page === here ? 'page' : undefined}>
                {pageNames[page]}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

/** „Weiter: Zuständigkeiten“, at the foot of each page but the last. */
export function NextPage({ pages, here }: PageLinksProps) {
  const linkTo = useLinkTo();
  const turn = inTurn(pages);
  const next = turn[turn.indexOf(here) + 1];
  if (next === undefined || !turn.includes(here)) return null;
  return (
    <p className="result-next no-print">
      <Link {...linkTo({ type: 'conclude', page: next })}>Weiter: {pageNames[next]}</Link>
    </p>
  );
}
