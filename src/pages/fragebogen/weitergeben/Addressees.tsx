import { capitalised } from '../../../entscheidungsgrundlage/german.ts';
import { useLinkTo } from '../../../interview/useInterview.ts';
import { Link } from '../../../ui/Link.tsx';
import { countEntries } from '../words.ts';
import type { Addressee } from './openPoints.ts';

/** „5 Angaben, davon 2 mit „Weiß ich nicht“ und 1 angefangen“, „1 Angabe mit „Weiß ich nicht““. */
function countWords({ points }: Addressee): string {
  const states = points.flatMap(({ items }) => items.map(({ state }) => state));
  const parts = [
    { count: states.filter((state) => state === 'unknown').length, words: 'mit „Weiß ich nicht“' },
    { count: states.filter((state) => state === 'begun').length, words: 'angefangen' },
  ].filter(({ count }) => count > 0);
  const all = countEntries(states.length);
  if (parts.length === 0) return all;
  const [first] = parts;
  if (first?.count === states.length) return `${all} ${first.words}`;
  return `${all}, davon ${parts.map(({ count, words }) => `${count} ${words}`).join(' und ')}`;
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
