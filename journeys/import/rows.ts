import { readFile } from 'node:fs/promises'
import { type ChosenFile, extract } from '../import_steps.ts'

/** The lines of the extract without their personal numbers, the heading first. */
export const withoutNumbers = async (): Promise<readonly string[]> =>
  (await readFile(extract, 'utf8'))
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';').toSpliced(1, 1).join(';'))

/** Enough rows for several chunks, each with an id of its own that begins like this. */
export const manyRows = async (start: string): Promise<readonly string[]> => {
  const [header = '', ...lines] = await withoutNumbers()
  const copies = Array.from({ length: 120 }, (_, copy) =>
    lines.map((l) => l.replace('ALFA-', `${start}${copy}-`)),
  )
  return [header, ...copies.flat()]
}

/** Lines as a file to choose. */
export const csv = (name: string, lines: readonly string[]): ChosenFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\r\n')),
})
