/** Short facts in a row, `32 kvar · 2 minuter`; the dot never begins a line. */
export const dotted = (facts: readonly string[]): string => facts.join('\u00a0· ')
