/**
 * Spreadsheets run a cell that begins with `=`, `+`, `-`, `@` or a tab as a formula (OWASP, "CSV injection"). Text
 * that begins so is written with an apostrophe before it and read without; codes, days and numbers never begin so.
 * Text that already looks guarded gets one more, so that every text comes back as it was.
 */
export const guardedCell = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** The text of a cell that {@link guardedCell} wrote. */
export const plainCell = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
