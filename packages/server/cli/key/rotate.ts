import { words } from '@lyhord/core'
import { identityColumnsIn } from '@lyhord/intake/identity/identity_columns.ts'
import { numbersOfRow } from '@lyhord/intake/identity/numbers_of_row.ts'
import { splitNumberIn } from '@lyhord/intake/identity/split_number.ts'
import { relinkInParts } from '@lyhord/intake/keys/relink.ts'
import { systemClock } from '../../outside/clock.ts'
import { openTable } from '../../outside/files/open_table.ts'
import type { Refused } from '../../outside/files/problem.ts'
import { print } from '../file/print.ts'
import { misunderstood } from '../file/refuse.ts'
import { openKey } from './open_key.ts'
import type { KeyAct } from './options.ts'
import { writeSecret } from './write_secret.ts'

const needs = words(
  'Ange filer med numren, --old och --new med var sin nyckelfil, och --out.',
  'Give files with the numbers, --old and --new with a key file each, and --out.',
)

/**
 * `lyhord key rotate FILE … --old KEYFILE --new KEYFILE --out PAIRS`: what links pseudonyms under the old key to those
 * under the new one, for every number in the files, in parts as the server takes them, each with proof. No number and
 * no key is in it.
 */
export const rotate: KeyAct = async ({ files, out, usage, ...options }, { lang, json }) => {
  if (options.old === undefined || options.new === undefined || out === undefined || files.length === 0)
    return misunderstood(needs, usage)
  const before = await openKey(
    options.old,
    options['old-passphrase-file'] ?? options['passphrase-file'],
    lang,
  )
  if ('problem' in before) return before
  const after = await openKey(options.new, options['passphrase-file'], lang)
  if ('problem' in after) return after
  const numbers = new Set<string>()
  for (const file of files) {
    const refused = await gather(file, numbers)
    if (refused) return refused
  }
  const parts = relinkInParts(before.key, after.key, numbers)
  const refused = await writeSecret(out, `${JSON.stringify({ parts })}\n`)
  if (refused) return refused
  const pairs = numbers.size
  const said = words(
    `${pairs} personer länkas från den gamla nyckeln till den nya. Paren finns i ${out}.`,
    `${pairs} people are linked from the old key to the new one. The pairs are in ${out}.`,
  )
  await print(
    json
      ? `${JSON.stringify({ out, pairs, from: before.key.check, to: after.key.check })}\n`
      : `${said[lang]}\n`,
  )
  return 0
}

const gather = async (file: string, numbers: Set<string>): Promise<Refused | undefined> => {
  const table = await openTable(file, { repeated: 'numbered' })
  if ('problem' in table) return table
  const read = numbersOfRow(systemClock.today(), identityColumnsIn(table.header), splitNumberIn(table.header))
  for (const number of read(table.header)) numbers.add(number)
  for await (const { rows, broken } of table.rows()) {
    for (const cells of rows) for (const number of read(cells)) numbers.add(number)
    if (broken) return { problem: broken }
  }
  return undefined
}
