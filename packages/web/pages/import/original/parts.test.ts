import assert from 'node:assert/strict'
import { test } from 'node:test'
import { originalPartSize } from '@lyhord/contract/resources/original_limits.ts'
import fc from 'fast-check'
import { bytesOf, partOf } from './parts.ts'

test('parts of any length become base64 that the server reads, and the same bytes again', async () => {
  const sizes = [
    0,
    1,
    2,
    3,
    24_575,
    24_576,
    24_577,
    originalPartSize - 1,
    originalPartSize,
    originalPartSize + 1,
  ]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...sizes), fc.nat({ max: 255 }), async (size, from) => {
      const bytes = Uint8Array.from({ length: size }, (_, i) => (i + from) % 256)
      const texts = [await partOf(new Blob([bytes]), 0), await partOf(new Blob([bytes]), 1)]
      const read = texts.map((text) => Buffer.from(text, 'base64'))
      assert.deepEqual(new Uint8Array(Buffer.concat(read)), bytes)
      assert.deepEqual(
        texts.map((text) => bytesOf(text).length),
        [Math.min(size, originalPartSize), Math.max(0, size - originalPartSize)],
      )
      assert.deepEqual(bytesOf(texts[0] ?? '').subarray(0, 300), bytes.subarray(0, 300))
    }),
    { numRuns: 30 },
  )
})
