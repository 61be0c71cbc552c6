import { useLinkTo, useReading } from '../../interview/useInterview.ts';
import { type ContradictionGroup, groupContradictions } from '../../questionnaire/contradictionGroups.ts';
import { contradictionsOf } from '../../questionnaire/contradictions.ts';
import { Link } from '../../ui/Link.tsx';

/** All answers that can hardly both be true, each with the way to change either; nothing without any. */
export function Contradictions() {
  const reading = useReading();
  const groups = groupContradictions(reading.questionnaire, contradictionsOf(reading));
  if (groups.length === 0) return null;
  return (
    <section className="panel contradictions" aria-labelledby="widersprueche">
      <h2 id="widersprueche">Passt das zusammen?</h2>
      <p>Diese Angaben gehen selten zusammen. Bitte sehen Sie sie noch einmal an.</p>
      <ul>
        {groups.map((group) => (
          <li key={group.id}>
            <ContradictionWords group={group} />
            <WaysToChange group={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What does not go together, and where. */
export function ContradictionWords({ group: { text, where } }: { group: ContradictionGroup }) {
  return <p>{where === undefined ? text : `${text} ${where}`}</p>;
}

/** A link to each of the answers. */
export function WaysToChange({ group: { ways } }: { group: ContradictionGroup }) {
  const linkTo = useLinkTo();
  return (
    <p className="ways">
      {ways.map(({ question, words }) => (
        <Link key={question} {...linkTo({ type: 'change', question })}>
          {`„${words}“ ändern`}
        </Link>
      ))}
    </p>
  );
}
