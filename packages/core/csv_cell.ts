/** A text as a cell of a CSV file: quoted where it must be (RFC 4180). */
export const csvCell = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
