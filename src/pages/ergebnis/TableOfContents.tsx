import { Link } from '../../ui/Link.tsx';

/** Moves to a heading of this page. The address stays, because it says where in the interview one is. */
function goToHeading(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** What stands on this page. Beside the text on wide screens, before it on narrow ones. */
export function TableOfContents({ entries }: { entries: readonly { id: string; title: string }[] }) {
  return (
    <nav className="result-toc" aria-labelledby="auf-dieser-seite">
      <h2 id="auf-dieser-seite">Auf dieser Seite</h2>
      <ol>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <Link href={`#${id}`} onFollow={() => goToHeading(id)}>
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
