import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { extract, passphrase } from '../import_steps.ts'

/** Every personal number of the extract. */
export const numbersOfExtract = async (): Promise<readonly string[]> => {
  const numbers = (await readFile(extract, 'utf8')).match(/\b18\d{6}-\d{4}\b/g) ?? []
  assert.ok(numbers.length >= 50)
  return numbers
}

/** The runs of digits and hyphens that are as long as a number: a text is long, and the numbers are many. */
const runsIn = (text: string): string => (text.match(/[\d-]{11,}/g) ?? []).join('\n')

/** Fails when a text holds a number, with or without its century or its hyphen, the key or its passphrase. */
export const holdsNoSecret = (
  text: string,
  numbers: readonly string[],
  key: TenantKey,
  where: string,
): void => {
  const runs = runsIn(text)
  for (const number of numbers)
    for (const written of [number, number.replace('-', ''), number.slice(2)])
      assert.ok(!runs.includes(written), `a number stands in ${where}`)
  const bytes = Buffer.from(key.bytes)
  for (const secret of [bytes.toString('hex'), bytes.toString('base64'), passphrase])
    assert.ok(!text.includes(secret), `a secret stands in ${where}`)
}
