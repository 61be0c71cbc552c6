/** What the peer uses of SurveyJS, which is installed in bench/ only, and only when it is measured. */
declare module 'survey-core' {
  export class Model {
    constructor(definition: object);
  }
}

declare module 'survey-react-ui' {
  export function Survey(props: { model: import('survey-core').Model }): import('react').ReactNode;
}
