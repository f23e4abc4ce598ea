/** Words as they stand first: `Andra halvåret 2025`. */
export const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
