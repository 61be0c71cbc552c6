declare module 'virtual:questionnaires' {
  const questionnaires: readonly (import('../questionnaire/model.ts').QuestionnaireFacts & {
    /** The part an interview needs. */
    load: () => Promise<import('../questionnaire/model.ts').Questionnaire>;
    /** What makes the whole questionnaire of that part. */
    loadResult: () => Promise<
      (
        asked: import('../questionnaire/model.ts').Questionnaire,
      ) => import('../questionnaire/model.ts').Questionnaire
    >;
  })[];
  export default questionnaires;
}

declare module 'virtual:questionnaire/*' {
  const questionnaire: import('../questionnaire/model.ts').Questionnaire;
  export default questionnaire;
}

declare module 'virtual:examples' {
  const examples: readonly (import('../pages/mappe/Examples.tsx').ExampleFacts & {
    /** The content of its file. */
    load: () => Promise<unknown>;
  })[];
  export default examples;
}

declare module 'virtual:example/*' {
  const example: {
    municipality: string;
    savedAt: string;
    answers: import('../questionnaire/answers.ts').Answers;
    notes: import('../questionnaire/answers.ts').Notes;
  };
  export default example;
}

/** Version of the program, set while building. */
declare const __PROGRAM_VERSION__: string;
