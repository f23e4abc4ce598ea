/** What a file is called in error workbooks of it. `checksum`: of its bytes; the same file may be read into several forms. */
export const fileNamed = (checksum: string, form: string): string => `${checksum.slice(0, 16)}:${form}`
