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

type PageHeaderProps = {
  /** Address of the start page. */
  home: string;
  links: readonly NavLink[];
  /** On narrow screens the links wait behind the word „Menü“. */
  isMenu?: boolean;
  /** A few words beside the links. */
  note?: ReactNode;
};

/** Wordmark and the few links of the site. */
export function PageHeader({ home, links, isMenu = false, note }: PageHeaderProps) {
  const list = <LinkList className="page-nav" links={links} />;
  return (
    <header className="page-header">
      <div className="page">
        <a className="wordmark" href={home}>
          <Mark />
          Betriebskompass
        </a>
        {note && <p className="page-note">{note}</p>}
        <nav aria-label="Seiten">
          {isMenu ? (
            <details className="menu">
              <summary>Menü</summary>
              {list}
            </details>
          ) : (
            list
          )}
        </nav>
      </div>
    </header>
  );
}

/** The way from the start page to this one. */
export function Breadcrumbs({ links, here }: { links: readonly NavLink[]; here: string }) {
  return (
    <nav className="page breadcrumbs" aria-label="Sie sind hier">
      <ol>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}

export type LinkGroup = { title: string; links: readonly NavLink[] };

type PageFooterProps = {
  /** All pages in groups, or a few links in one line. */
  groups?: readonly LinkGroup[];
  links?: readonly NavLink[];
  children?: ReactNode;
};

/** Says on every page whose site this is not, and leads to the other pages. */
export function PageFooter({ groups, links, children }: PageFooterProps) {
  return (
    <footer className="page-footer">
      <div className="page">
        {groups && (
          <nav className="all-pages" aria-label="Alle Seiten">
            {groups.map((group) => (
              <div key={group.title}>
                <strong>{group.title}</strong>
                <LinkList links={group.links} />
              </div>
            ))}
          </nav>
        )}
        <p>Privates Beratungsangebot – keine Website einer Behörde.</p>
        {links && (
          <nav aria-label="Rechtliches">
            <LinkList className="page-nav" links={links} />
          </nav>
        )}
        {children}
      </div>
    </footer>
  );
}

function LinkList({ links, className }: { links: readonly NavLink[]; className?: string }) {
  return (
    <ul className={className}>
      {links.map(({ href, label, current, onFollow }) => (
        <li key={href}>
          <Link href={href} onFollow={onFollow} aria-current={current ? 'page' : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
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
