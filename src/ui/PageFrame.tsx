import type { ReactNode } from 'react';
import { Link } from './Link.tsx';

export type NavLink = { href: string; label: string; current?: boolean; onFollow?: () => void };

/** First in the page: jumps over the header to `main`. With `onFollow` the address stays as it is. */
export function SkipLink({ onFollow }: { onFollow?: () => void }) {
  return (
    <Link className="skip-link" href="#inhalt" onFollow={onFollow}>
      Zum Inhalt springen
    </Link>
  );
}

/** Wordmark and the few links of the site. `home` is the address of the start page. */
export function PageHeader({ home, links }: { home: string; links: readonly NavLink[] }) {
  return (
    <header className="page-header">
      <div className="page">
        <a className="wordmark" href={home}>
          <Mark />
          Betriebskompass
        </a>
        <nav aria-label="Seiten">
          <ul className="page-nav">
            {links.map(({ href, label, current, onFollow }) => (
              <li key={href}>
                <Link href={href} onFollow={onFollow} aria-current={current ? 'page' : undefined}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** Says on every page whose site this is not. */
export function PageFooter({ children }: { children?: ReactNode }) {
  return (
    <footer className="page-footer">
      <div className="page">
        <p>Privates Beratungsangebot – keine Website einer Behörde.</p>
        {children}
      </div>
    </footer>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" fill="none" stroke="currentColor" strokeWidth="2.5" aria-hidden="true">
      <circle cx="16" cy="16" r="13" />
      <path d="m21.5 10.5-3.3 7.7-7.7 3.3 3.3-7.7z" fill="currentColor" stroke="none" />
    </svg>
  );
}
