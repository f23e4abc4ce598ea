import type { Opened } from '../worker/work.ts'

/** How many rows the file has above the first that is read; unknown for the file that an error workbook came from. */
export const rowsAbove = (opened: Opened | undefined): number | undefined =>
  opened === undefined || opened.corrects !== null
    ? undefined
    : opened.format.headerRow + opened.format.headerRows - 1
