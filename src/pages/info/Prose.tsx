import type { Entry } from './content/entry.ts';
import { LinkedText } from './LinkedText.tsx';

type TextsProps = { texts: readonly string[] };

/** One paragraph after the other. */
export const Paragraphs = ({ texts }: TextsProps) =>
  texts.map((text) => (
    <p key={text}>
      <LinkedText text={text} />
    </p>
  ));

/** The points of a list. */
export const Items = ({ texts }: TextsProps) =>
  texts.map((text) => (
    <li key={text}>
      <LinkedText text={text} />
    </li>
  ));

/** The entries of a description list: what it is about, and what is said about it. */
export const Entries = ({ entries }: { entries: readonly Entry[] }) =>
  entries.map(({ term, text }) => (
    <div key={term}>
      <dt>
        <LinkedText text={term} />
      </dt>
      <dd>
        <LinkedText text={text} />
      </dd>
    </div>
  ));
