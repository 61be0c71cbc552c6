import type { Text } from '../questionnaire/richText.ts';
import { InlineText } from './InlineText.tsx';

/** A boxed remark; the box has a border, so that it also stands out on paper. */
export function Notice({ title, text }: { title: string; text: Text }) {
  return (
    <div className="notice">
      <p className="notice-title">{title}</p>
      <p>
        <InlineText text={text} />
      </p>
    </div>
  );
}
