/** Whether there is room for a second column, as in the layout rules of the pages. */
export const isWide = (): boolean => window.matchMedia?.('(min-width: 64em)').matches ?? false;
