import { open } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import type { Source } from '@lyhord/intake/reading/source.ts'

/** The bytes of a file on disk. It is opened for each piece, so that nothing need be closed when reading is left. */
export const fileSource = (path: string, size: number): Source => ({
  size,
  bytes: async (start, end) => {
    await using file = await open(path)
    const wanted = Math.max(0, Math.min(end, size) - start)
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafeSlow(wanted), 0, wanted, start)
    return buffer.subarray(0, bytesRead)
  },
  inflate: (packed) => pipeline(Readable.from(packed), createInflateRaw({ chunkSize: 1 << 18 }), () => {}),
})
