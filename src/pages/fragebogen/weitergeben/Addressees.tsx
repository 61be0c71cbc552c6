import { capitalised } from '../../../entscheidungsgrundlage/german.ts';
import { useLinkTo } from '../../../interview/useInterview.ts';
import { Link } from '../../../ui/Link.tsx';
import { countEntries } from '../words.ts';
import type { Addressee } from './openPoints.ts';

/** „5 Angaben, davon 2 mit „Weiß ich nicht“ und 1 angefangen“. */
function countWords({ points }: Addressee): string {
  const states = points.flatMap(({ items }) => items.map(({ state }) => state));
  const count = (wanted: (typeof states)[number]) => states.filter((state) => state === wanted).length;
  const notes = [
    ...(count('unknown') > 0 ? [`${count('unknown')} mit „Weiß ich nicht“`] : []),
    ...(count('begun') > 0 ? [`${count('begun')} angefangen`] : []),
  ];
  const note = notes.length === 0 ? '' : `, davon ${notes.join(' und ')}`;
  return `${countEntries(states.length)}${note}`;
}

/** Everybody who can be asked about something that is open; each leads to what that is. */
export function Addressees({ all }: { all: readonly Addressee[] }) {
  const linkTo = useLinkTo();
  return (
    <ul className="addressees">
      {all.map((addressee) => (
        <li key={addressee.id}>
          <Link
            {...linkTo({ type: 'overview', contact: addressee.id })}
            aria-describedby={`offen-${addressee.id}`}
          >
            {capitalised(addressee.label)}
          </Link>
          <span className="hint" id={`offen-${addressee.id}`}>
            {countWords(addressee)}
          </span>
        </li>
      ))}
    </ul>
  );
}
