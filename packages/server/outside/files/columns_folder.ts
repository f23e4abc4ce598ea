import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answer } from '@lyhord/core'
import type { Column, Columns } from '@lyhord/core/indicator/columns.ts'

/** What a folder of columns tells in `columns.json`; the codes of each column are in a file of their own, little-endian. */
interface Contents<T> {
  readonly about: T
  readonly rows: number
  readonly columns: readonly {
    readonly id: string
    readonly file: string
    readonly bytes: 2 | 4
    readonly values: readonly Answer[]
  }[]
}

/** Writes columns to a folder: `columns.json` with `about` and the distinct answers, and one file of codes for each. */
export const writeColumns = async <T>(folder: string, { rows, of }: Columns, about: T): Promise<void> => {
  await mkdir(folder, { recursive: true })
  const columns: Contents<T>['columns'][number][] = []
  for (const [id, { codes, values }] of of) {
    const bytes = codes instanceof Uint16Array ? 2 : 4
    const file = `${id}.u${8 * bytes}`
    await writeFile(join(folder, file), new Uint8Array(codes.buffer, codes.byteOffset, codes.byteLength))
    columns.push({ id, file, bytes, values: values.filter((v) => v !== undefined) })
  }
  const contents: Contents<T> = { about, rows, columns }
  await writeFile(join(folder, 'columns.json'), JSON.stringify(contents))
}

/** Reads what {@link writeColumns} wrote. */
export const readColumns = async <T>(
  folder: string,
): Promise<{ readonly about: T; readonly columns: Columns }> => {
  const { about, rows, columns }: Contents<T> = JSON.parse(
    await readFile(join(folder, 'columns.json'), 'utf8'),
  )
  const of = new Map<string, Column>()
  for (const { id, file, bytes, values } of columns) {
    const { buffer } = new Uint8Array(await readFile(join(folder, file)))
    const codes = bytes === 2 ? new Uint16Array(buffer) : new Int32Array(buffer)
    of.set(id, { codes, values: [undefined, ...values] })
  }
  return { about, columns: { rows, of } }
}
