import type { GlossaryEntry } from '../../questionnaire/catalogue.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { glossar } from './content/glossar.ts';

const german = new Intl.Collator('de');

/** The letter an entry stands under; „Ä“ stands under „A“. */
const letterOf = ({ term }: GlossaryEntry): string =>
  term.charAt(0).normalize('NFD').charAt(0).toLocaleUpperCase('de');

type LetterGroup = { letter: string; entries: GlossaryEntry[] };

function byLetter(glossary: readonly GlossaryEntry[]): LetterGroup[] {
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of glossary.toSorted((a, b) => german.compare(a.term, b.term))) {
    const letter = letterOf(entry);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, entries]) => ({ letter, entries }));
}

const anchor = (letter: string): string => `buchstabe-${letter.toLowerCase()}`;

/** All technical terms in plain words; every entry has its own address. */
export function GlossarPage({ questionnaire: { glossary } }: { questionnaire: Questionnaire }) {
  const groups = byLetter(glossary);
  return (
    <div className="info">
      <h1>{glossar.page.title}</h1>
      <p className="lead">{glossar.page.lead(glossary.length)}</p>
      <nav aria-label="Anfangsbuchstaben">
        <ul className="letters">
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${anchor(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, entries }) => (
        <section key={letter} className="letter" aria-labelledby={anchor(letter)}>
          <h2 id={anchor(letter)}>{letter}</h2>
          <dl>
            {entries.map(({ id, term, text }) => (
              <div key={id} id={id}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
