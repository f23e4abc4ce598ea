import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anySign } from '@lyhord/core/codebook/gold/any_sign.ts'
import fc from 'fast-check'
import { openOriginal, sealOriginal } from './sealed_original.ts'
import { newKey } from './tenant_key.ts'

const key = newKey('Exempelnämnden', '2026-03-01')
const [one, other] = ['0f0f0f0f-0000-4000-8000-000000000001', '0f0f0f0f-0000-4000-8000-000000000002']
const number = '18900412-0006'

test('any file comes back whole with its name, whatever stands in either', async () => {
  const names = fc.string({ unit: anySign, minLength: 1, maxLength: 255 })
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300_000 }), names, async (bytes, name) => {
      const written = name.toWellFormed()
      const sealed = await sealOriginal(key, new Blob([bytes]), { name: written, import: one })
      const opened = await openOriginal(key, sealed, one)
      assert.ok('file' in opened)
      assert.equal(opened.name, written)
      assert.deepEqual(await opened.file.bytes(), bytes)
    }),
    { numRuns: 40 },
  )
})

test('neither the numbers in the file nor its name can be read in what is sealed, and no two seals are alike', async () => {
  const file = new Blob([`id;nr\n1;${number}\n`.repeat(200)])
  const seal = async () =>
    Buffer.from(await (await sealOriginal(key, file, { name: `${number}.csv`, import: one })).bytes())
  const [first, second] = [await seal(), await seal()]
  assert.match(first.toString('latin1'), /^age-encryption\.org\/v1\n-> scrypt /)
  for (const text of ['latin1', 'utf8', 'base64'] as const)
    assert.doesNotMatch(first.toString(text), /18900412|0006\.csv|lyhord|Exempel/)
  assert.notDeepEqual(first, second)
})

test('another key opens nothing, nor does the right key what was changed, cut off or kept for another import', async () => {
  const sealed = await sealOriginal(key, new Blob(['a'.repeat(100_000)]), { name: 'a.csv', import: one })
  const bytes = await sealed.bytes()
  const changed = bytes.with(70_000, (bytes[70_000] ?? 0) ^ 1)
  const refused: readonly [string, Promise<object>][] = [
    ['another key', openOriginal(newKey('B', '2026-03-01'), sealed, one)],
    ['changed', openOriginal(key, new Blob([changed]), one)],
    ['cut off', openOriginal(key, sealed.slice(0, 65_800), one)],
    ['nothing', openOriginal(key, new Blob([]), one)],
    ['not sealed', openOriginal(key, new Blob(['id;nr\n']), one)],
    ['another import', openOriginal(key, sealed, other)],
  ]
  for (const [what, opening] of refused)
    assert.match(JSON.stringify(await opening), /nyckel-original-oppnas-inte/, what)
})
