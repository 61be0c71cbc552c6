import { useReading } from '../../interview/useInterview.ts';
import { describeAnswer } from '../../questionnaire/describe.ts';
import type { Row, RowedQuestion } from '../../questionnaire/question.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { isRowOpen } from './rows.ts';

type RowListProps = {
  question: RowedQuestion;
  rows: readonly Row[];
  current: Row;
  open: boolean;
  onChoose: (row: Row) => void;
};

/** All rows with their present answers; each leads to its form. */
export function RowList({ question, rows, current, open, onChoose }: RowListProps) {
  const reading = useReading();
  const isOpen = (row: Row) => isRowOpen(reading, question, row);
  const done = rows.filter((row) => !isOpen(row)).length;
  return (
    <Disclosure summary={`Ihre Antworten: ${done} von ${rows.length}`} open={open}>
      <ol className="row-list">
        {rows.map((row) => (
          <li key={row.id}>
            <Button
              kind="plain"
              aria-current={row === current ? 'step' : undefined}
              onClick={() => onChoose(row)}
            >
              {row.label}
            </Button>
            <span className={isOpen(row) ? 'visually-hidden' : 'hint'}>
              {isOpen(row) ? 'noch offen' : describeAnswer(reading, question, row)}
            </span>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
