/** The same questions in SurveyJS, one on a page. */
import 'survey-core/survey-core.fontless.min.css';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { questions } from './questions.ts';

const model = new Model({
  questionsOnPageMode: 'questionPerPage',
  showProgressBar: true,
  elements: questions.map(({ id, title, hint, options }) => ({
    type: 'radiogroup',
    name: id,
    title,
    description: hint,
    isRequired: true,
    choices: options.map((option) => ({ value: option.id, text: option.label })),
  })),
});

const app = document.getElementById('app');
if (app) createRoot(app).render(<Survey model={model} />);
