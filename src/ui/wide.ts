/** Whether there is room for a second column, as in the layout rules of `controls.css`. */
export const isWide = (): boolean => window.matchMedia?.('(min-width: 64em)').matches ?? false;
