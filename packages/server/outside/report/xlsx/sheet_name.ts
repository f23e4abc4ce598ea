/** Excel lets the name of a sheet have 31 signs, and not these. */
const [longest, forbidden] = [31, /[\][:*?/\\]/g]

/** The name of a sheet by its number and what it is about: `3 Enskilt samtal`; one that is too long ends in an ellipsis. */
export const sheetName = (number: number, title: string): string => {
  const name = `${number} ${title.replace(forbidden, '')}`
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`
}
