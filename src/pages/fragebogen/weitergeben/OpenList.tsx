import { useLinkTo } from '../../../interview/useInterview.ts';
import { Link } from '../../../ui/Link.tsx';
import { type Addressee, type OpenPoint, openWords } from './openPoints.ts';

/** What is open for one addressee, question by question, each with the way to its form and why it is open. */
export function OpenList({ points }: Pick<Addressee, 'points'>) {
  return (
    <ul className="open-list">
      {points.map((point) => (
        <li key={point.question.id}>
          <Point {...point} />
        </li>
      ))}
    </ul>
  );
}

function Point({ question, place, items }: OpenPoint) {
  const linkTo = useLinkTo();
  const [first] = items;
  const rows = items.flatMap(({ row, state }) => (row === undefined ? [] : [{ row, state }]));
  return (
    <>
      <Link {...linkTo({ type: 'goTo', question: question.id })}>{question.title}</Link>
      <span className="hint">
        {rows.length === 0 && first ? `${place}: ${openWords[first.state]}` : place}
      </span>
      {rows.length > 0 && (
        <ul>
          {rows.map(({ row, state }) => (
            <li key={row.id}>
              <Link {...linkTo({ type: 'goTo', question: question.id, row: row.id })}>
                {row.label}
                <span className="visually-hidden">: {question.short}</span>
              </Link>{' '}
              <span className="hint">{openWords[state]}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
