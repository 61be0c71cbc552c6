import { parseKey } from '../../questionnaire/answers.ts';
import { changeEffect } from '../../questionnaire/flow.ts';
import type { Reading } from '../../questionnaire/reading.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';

type ChangeNoticeProps = { before: Reading; after: Reading };

/** Says before leaving the question which answers will rest. Nothing is ever deleted. */
export function ChangeNotice({ before, after }: ChangeNoticeProps) {
  const { restingItems } = changeEffect(before, after);
  const questions = new Set(restingItems.map((key) => parseKey(key).question)).size;
  return (
    <StatusLine>
      {questions > 0 && (
        <p className="aside-note">
          {questions === 1
            ? 'Diese Änderung betrifft 1 beantwortete Frage. Die Antwort bleibt gespeichert, zählt aber nicht mehr.'
            : `Diese Änderung betrifft ${questions} beantwortete Fragen. Die Antworten bleiben gespeichert, zählen aber nicht mehr.`}
        </p>
      )}
    </StatusLine>
  );
}
