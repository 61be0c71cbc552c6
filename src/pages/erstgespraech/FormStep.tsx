import { type FormEvent, useEffect, useRef, useState } from 'react';
import { daysToPropose } from '../../erstgespraech/browser/proposals.ts';
import type { ContactRequest } from '../../erstgespraech/contract/request.ts';
import { WINDOW_MINUTES } from '../../erstgespraech/contract/timeWindow.ts';
import type { LoadQuestionnaire } from '../../questionnaire/model.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { StepHeading } from '../../ui/Step.tsx';
import { isoDay } from '../../workspace/fileName.ts';
import { type Operator, pricesOf } from '../operator.ts';
import { AssessmentOffer } from './AssessmentOffer.tsx';
import { AttachmentFields } from './AttachmentFields.tsx';
import { type Change, type Draft, type FormErrors, fieldIds, problemsOf, readDraft } from './draft.ts';
import type { Offer } from './fromAssessment.ts';
import { GoodToKnow } from './GoodToKnow.tsx';
import { PersonFields } from './PersonFields.tsx';
import { ProposalFields } from './ProposalFields.tsx';
import { type LoadBausteine, TopicFields } from './TopicFields.tsx';
import { UseOfParticulars } from './UseOfParticulars.tsx';

type FormStepProps = {
  id: string;
  operator: Operator;
  loadQuestionnaire: LoadQuestionnaire;
  loadBausteine: LoadBausteine;
  draft: Draft;
  onChange: Change;
  offer: Offer | undefined;
  onOffer: (offer: Offer) => void;
  errors: FormErrors;
  onErrors: (errors: FormErrors) => void;
  onRequest: (request: ContactRequest) => void;
};

/** The form. Going on either leads to the look at everything or says what is missing; nothing typed is ever lost. */
export function FormStep(props: FormStepProps) {
  const { operator, loadQuestionnaire, loadBausteine, draft, onChange, offer, onOffer, errors } = props;
  const { submit, isMakingPdf } = useSubmit(props);
  const days = daysToPropose(isoDay(new Date()), operator.responseDays);
  const fields = { draft, onChange, errors };
  return (
    <form className="request" noValidate onSubmit={submit}>
      {Object.keys(errors).length > 0 && <Errors errors={errors} />}
      <header>
        <StepHeading step="form" title="Erstgespräch anfragen – Betriebskompass">
          Erstgespräch anfragen
        </StepHeading>
        <p className="lead">
          {WINDOW_MINUTES}&nbsp;Minuten mit {operator.name}, unverbindlich. Bevor etwas Ihr Gerät verlässt,
          sehen Sie alles, was übermittelt wird.
        </p>
        <p>{pricesOf(operator)}</p>
      </header>
      <div className="request-fields">
        <AssessmentOffer
          offer={offer}
          loadQuestionnaire={loadQuestionnaire}
          onOffer={(found) => {
            onOffer(found);
            if (draft.kommune.trim() === '') onChange({ kommune: found.municipality });
          }}
        />
        <PersonFields {...fields} />
        <TopicFields {...fields} loadBausteine={loadBausteine} />
        <ProposalFields {...fields} days={days} />
        <AttachmentFields {...fields} offer={offer} />
        <UseOfParticulars operator={operator} />
        <div className="actions">
          <Button kind="primary" type="submit">
            Weiter: alles ansehen
          </Button>
          <StatusLine>{isMakingPdf && 'Das PDF wird erstellt …'}</StatusLine>
        </div>
      </div>
      <GoodToKnow operator={operator} />
    </form>
  );
}

function Errors({ errors }: { errors: FormErrors }) {
  const [problems, setProblems] = useState(() => problemsOf(errors));
  // A new attempt, even with the same outcome, must be announced again.
  useEffect(() => setProblems(problemsOf(errors)), [errors]);
  return <ErrorSummary problem={problems} />;
}

/** Reads the form; the PDF is made only when everything else is in order. */
function useSubmit({ id, operator, draft, offer, onErrors, onRequest }: FormStepProps) {
  const [isMakingPdf, setMakingPdf] = useState(false);
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);

  const read = (pdf?: string) => {
    const days = daysToPropose(isoDay(new Date()), operator.responseDays);
    return readDraft(latest.current, { id, days, parts: offer?.parts ?? [], pdf });
  };
  const finish = (result: ReturnType<typeof read>) => {
    if ('errors' in result) return onErrors(result.errors);
    onErrors({});
    onRequest(result.request);
  };
  const addPdf = async ({ makePdf }: Offer) => {
    setMakingPdf(true);
    onErrors({});
    try {
      const pdf = await makePdf();
      // What was typed in the meantime counts.
      finish(read(latest.current.pdf ? pdf : undefined));
    } catch {
      onErrors({
        [fieldIds.pdf]: 'Das PDF konnte nicht erstellt werden. Versuchen Sie es noch einmal oder ohne PDF.',
      });
    } finally {
      setMakingPdf(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isMakingPdf) return;
    const result = read();
    if ('request' in result && draft.pdf && offer) void addPdf(offer);
    else finish(result);
  };
  return { submit, isMakingPdf };
}
