import { useState } from 'react';
import { newRequestId } from '../../erstgespraech/browser/requestId.ts';
import type { ContactRequest, RequestErrors } from '../../erstgespraech/contract/request.ts';
import type { LoadQuestionnaire } from '../../questionnaire/model.ts';
import type { Operator } from '../operator.ts';
import { CheckStep } from './CheckStep.tsx';
import { type Draft, emptyDraft, type FormErrors, formErrors } from './draft.ts';
import { FormStep } from './FormStep.tsx';
import type { Offer } from './fromAssessment.ts';
import { SentStep } from './SentStep.tsx';
import type { LoadBausteine } from './TopicFields.tsx';
import { useGuard } from './useGuard.ts';
import { useStep } from './useStep.ts';

type ErstgespraechPageProps = {
  operator: Operator;
  /** Fetches the questionnaire of an assessment. */
  loadQuestionnaire: LoadQuestionnaire;
  loadBausteine: LoadBausteine;
};

/** Asks for the Erstgespräch: form, look at everything that goes out, and the receipt. All of it lives in memory only. */
export function ErstgespraechPage({ operator, loadQuestionnaire, loadBausteine }: ErstgespraechPageProps) {
  const [step, goTo] = useStep();
  const [draft, setDraft] = useState(emptyDraft);
  const [offer, setOffer] = useState<Offer>();
  const [id, setId] = useState(newRequestId);
  const [request, setRequest] = useState<ContactRequest>();
  const [errors, setErrors] = useState<FormErrors>({});
  const [receipt, setReceipt] = useState('');
  /** The draft that left the page in the reader's hands: as a file, on the clipboard or to the service. */
  const [taken, setTaken] = useState<Draft>(emptyDraft);
  useGuard(draft !== taken);

  if (step === 'sent' && request) return <SentStep request={request} receipt={receipt} operator={operator} />;
  if (step === 'check' && request)
    return (
      <CheckStep
        operator={operator}
        request={request}
        website={draft.website}
        onBack={() => history.back()}
        onTaken={() => setTaken(draft)}
        onAccepted={(number) => {
          setReceipt(number);
          setTaken(draft);
          goTo('sent');
        }}
        onInvalid={(found: RequestErrors) => {
          setErrors(formErrors(draft, found));
          goTo('form');
        }}
        onAutofilled={() => setDraft({ ...draft, website: '' })}
        onNewRequest={() => {
          const renewed = { ...request, id: newRequestId() };
          setId(renewed.id);
          setRequest(renewed);
          return renewed;
        }}
      />
    );
  return (
    <FormStep
      id={id}
      operator={operator}
      loadQuestionnaire={loadQuestionnaire}
      loadBausteine={loadBausteine}
      draft={draft}
      onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      offer={offer}
      onOffer={setOffer}
      errors={errors}
      onErrors={setErrors}
      onRequest={(checked) => {
        setRequest(checked);
        goTo('check');
      }}
    />
  );
}
