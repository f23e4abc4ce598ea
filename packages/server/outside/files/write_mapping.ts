import { writeFile } from 'node:fs/promises'
import { type Mapping, printMapping } from '@lyhord/intake/mapping/index.ts'

/** Writes a mapping as a file to keep or to give to a neighbour. */
export const writeMapping = (path: string, mapping: Mapping): Promise<void> =>
  writeFile(path, printMapping(mapping))
