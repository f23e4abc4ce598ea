/** Excel lets the name of a sheet have 31 signs, and not these. */
const [longest, forbidden] = [31, /[\][:*?/\\]/g]

/** The name of a sheet by its number and what it is about: `3 Enskilt samtal`. */
export const sheetName = (number: number, title: string): string =>
  `${number} ${title.replace(forbidden, ' ')}`.slice(0, longest).trim()
