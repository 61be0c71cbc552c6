import { Link } from './Link.tsx';

export type TaskItem = {
  id: string;
  title: string;
  hint?: string;
  href: string;
  onFollow: () => void;
  status: string;
  /** Items that call for nothing are plain text, so that the others stand out. */
  finished: boolean;
};

/** A list of things to do in any order; the status describes the link. */
export function TaskList({ items }: { items: readonly TaskItem[] }) {
  return (
    <ol className="task-list">
      {items.map(({ id, title, hint, href, onFollow, status, finished }) => (
        <li key={id}>
          <span>
            <Link href={href} onFollow={onFollow} aria-describedby={`${id}-hint ${id}-status`}>
              {title}
            </Link>
            <span className="hint" id={`${id}-hint`}>
              {hint}
            </span>
          </span>
          <span className={finished ? 'status' : 'status status-open'} id={`${id}-status`}>
            {status}
          </span>
        </li>
      ))}
    </ol>
  );
}
