import { flatText, type Text } from '../questionnaire/richText.ts';
import { InlineText } from './InlineText.tsx';

/** A list of finished sentences. */
export const TextList = ({ items }: { items: readonly Text[] }) => (
  <ul className="text-list">
    {items.map((item) => (
      <li key={flatText(item)}>
        <InlineText text={item} />
      </li>
    ))}
  </ul>
);
