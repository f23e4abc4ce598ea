import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

/** Writes text piece by piece to a file, in the place of what is there. */
export const writePieces = (path: string, pieces: Iterable<string>): Promise<void> =>
  pipeline(pieces, createWriteStream(path))
