import { useReading } from '../../interview/useInterview.ts';
import type { Row, RowedQuestion } from '../../questionnaire/question.ts';
import { isWide } from '../../ui/wide.ts';
import { Editable } from '../mappe/Editable.tsx';
import { FormFooter } from './FormFooter.tsx';
import { ItemFields } from './ItemFields.tsx';
import { formItem } from './item.ts';
import { NoteField } from './NoteField.tsx';
import { QuestionHelp, RowHeading, Whereabouts } from './QuestionHead.tsx';
import { RowHelp } from './RowHelp.tsx';
import { RowList } from './RowList.tsx';
import { RowSuggestion } from './RowSuggestion.tsx';
import { StepForm } from './StepForm.tsx';
import { SuggestionLine } from './SuggestionLine.tsx';
import { TakeOver } from './TakeOver.tsx';
import { WhyWeAsk } from './WhyWeAsk.tsx';

type RowFormProps = {
  question: RowedQuestion;
  row: Row;
  rows: readonly Row[];
  place: number;
  goTo: (row: string) => void;
  onNext: () => void;
};

/** One row of a question on one page. */
export function RowForm({ question, row, rows, place, goTo, onNext }: RowFormProps) {
  const item = formItem(useReading(), question, row);
  return (
    <StepForm
      items={[item]}
      intro={<Whereabouts question={question} />}
      details={
        <>
          <Editable>
            <TakeOver question={question} row={row}>
              {question.kind === 'tasks' && <SuggestionLine question={question} />}
            </TakeOver>
          </Editable>
          <div className="side">
            <RowList
              question={question}
              rows={rows}
              current={row}
              open={isWide()}
              onChoose={({ id }) => goTo(id)}
            />
            <WhyWeAsk question={question} open={isWide()} />
          </div>
          <NoteField question={question.id} />
        </>
      }
      footer={<FormFooter />}
      onNext={onNext}
      onLater={onNext}
    >
      {(problemAt) => (
        <ItemFields
          item={item}
          legend={<RowHeading question={question} row={row} place={place} count={rows.length} />}
          help={
            <>
              <QuestionHelp question={question} />
              <RowHelp question={question} row={row} />
              {question.kind === 'tasks' && (
                <Editable>
                  <RowSuggestion question={question} row={row} />
                </Editable>
              )}
            </>
          }
          isHelped={row.hint !== undefined}
          problem={problemAt(item)}
        />
      )}
    </StepForm>
  );
}
