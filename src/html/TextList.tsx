import { flatText, type Text } from '../questionnaire/richText.ts';
import { InlineText } from './InlineText.tsx';

/** A list of finished sentences. */
export function TextList({ items, ordered }: { items: readonly Text[]; ordered: boolean }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="text-list">
      {items.map((item) => (
        <li key={flatText(item)}>
          <InlineText text={item} />
        </li>
      ))}
    </List>
  );
}
