import type { BarsBlock } from '../entscheidungsgrundlage/model.ts';

/** The drawing of one bar; it holds no text, because the row says the same in words. */
function Bar({ from, to, isOpen }: BarsBlock['rows'][number]) {
  const line = { y1: '50%', y2: '50%' };
  return (
    <svg className="bar-line" aria-hidden="true" focusable="false">
      {to > from && <line className="bar-may" x1={`${from}%`} x2={`${to}%`} {...line} />}
      <line className="bar-sure" x1="0" x2={`${from}%`} {...line} />
      {isOpen && <line className="bar-more" x1={`${from}%`} x2="100%" {...line} />}
    </svg>
  );
}

/** Bars from nothing, each with the words that say what it shows. */
export function Bars({ block: { title, rows } }: { block: BarsBlock }) {
  const isOpen = rows.some((row) => row.isOpen);
  return (
    <figure className="bars">
      <figcaption>{title}</figcaption>
      <ul>
        {rows.map((row) => (
          <li key={row.label}>
            <span>
              {row.label}
              <span className="visually-hidden">: </span>
            </span>
            <strong>{row.words}</strong>
            <Bar {...row} />
          </li>
        ))}
      </ul>
      <p className="small muted">
        Dunkel: mindestens. Hell: so weit reicht die Spanne.
        {isOpen && ' Gestrichelt: Es fehlen Posten; die Summe kann höher sein.'}
      </p>
    </figure>
  );
}
