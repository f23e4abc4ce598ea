import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rowsOf } from './extract.ts'
import { extracts } from './extracts.ts'

/** Writes the invented extracts; the same every time. `node demo/make.ts` */
const folder = join(import.meta.dirname, 'extracts')
await mkdir(folder, { recursive: true })
for (const extract of extracts)
  await writeFile(join(folder, extract.file), extract.encode(rowsOf(extract), extract.columns))
console.log(`${extracts.length} extracts in ${folder}`)
