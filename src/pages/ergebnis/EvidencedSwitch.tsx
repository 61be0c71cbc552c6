import { useLinkTo } from '../../interview/useInterview.ts';
import { Link } from '../../ui/Link.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';

type EvidencedSwitchProps = {
  /** Whether anything is said about what the answers rest on. */
  isPossible: boolean;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
};

/** Reads the page as if only answers in writing were known. */
export function EvidencedSwitch({ isPossible, isOn, onChange }: EvidencedSwitchProps) {
  const linkTo = useLinkTo();
  if (!isPossible)
    return (
      <p className="small muted no-print">
        Worauf Ihre Antworten beruhen, können Sie freiwillig beim{' '}
        <Link {...linkTo({ type: 'review' })}>Prüfen der Antworten</Link> angeben. Dann lässt sich hier nur
        Belegtes zeigen.
      </p>
    );
  return (
    <div className="evidenced no-print">
      <p className="compare-tick">
        <input
          type="checkbox"
          id="nur-belegtes"
          checked={isOn}
          onChange={({ target }) => onChange(target.checked)}
        />
        <label htmlFor="nur-belegtes">Nur was schriftlich belegt ist</label>
      </p>
      <StatusLine className="small muted">
        {isOn && 'Alle anderen Antworten zählen auf dieser Seite als unbekannt.'}
      </StatusLine>
    </div>
  );
}
