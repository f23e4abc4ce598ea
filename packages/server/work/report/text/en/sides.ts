/** `1 came out higher and 2 lower`; a side without anybody is not told. */
export const sides = (higher: string, lower: string): string => {
  if (higher === '0') return `${lower} came out lower`
  return `${higher} came out higher${lower === '0' ? '' : ` and ${lower} lower`}`
}
