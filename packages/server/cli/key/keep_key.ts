import { words } from '@lyhord/core'
import { writeKeyFile } from '@lyhord/intake/keys/key_file.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import type { Refused } from '../../outside/files/problem.ts'
import { print } from '../file/print.ts'
import { type Manner, misunderstood } from '../file/refuse.ts'
import type { KeyOptions } from './options.ts'
import { givenPassphrase, newPassphrase } from './passphrase.ts'
import { writeSecret } from './write_secret.ts'

const bare = words(
  'Nyckelfilen är inte skyddad med lösenfras. Bara du kan läsa den på den här datorn. Kopiera den inte vidare så.',
  'The key file is not protected by a passphrase. Only you can read it on this computer. Do not pass it on like this.',
)

const eitherOr = words(
  'Välj --passphrase-file eller --no-passphrase.',
  'Choose --passphrase-file or --no-passphrase.',
)

/**
 * Writes a key to its file: behind a passphrase that is given or asked for, and bare, with a word about it, when
 * `--no-passphrase` says so or there is nobody to ask.
 */
export const keepKey = async (
  key: TenantKey,
  out: string,
  options: KeyOptions,
  { lang, json }: Manner,
): Promise<number | Refused> => {
  if (options['no-passphrase'] && options['passphrase-file'] !== undefined)
    return misunderstood(eitherOr, options.usage)
  const given = options['no-passphrase'] ? {} : await givenPassphrase(options['passphrase-file'])
  if ('problem' in given) return given
  const passphrase = given.text ?? (options['no-passphrase'] ? undefined : await newPassphrase(lang))
  const refused = await writeSecret(out, await writeKeyFile(key, passphrase))
  if (refused) return refused
  if (passphrase === undefined) process.stderr.write(`${bare[lang]}\n`)
  const { id, label, made, check } = key
  const encrypted = passphrase !== undefined
  await print(
    json
      ? `${JSON.stringify({ out, id, label, made, check, encrypted })}\n`
      : `${told(out, check)[lang]}\n${care[lang]}\n`,
  )
  return 0
}

const told = (out: string, check: string) =>
  words(`Nyckeln finns i ${out}. Kontrollvärde: ${check}`, `The key is in ${out}. Check value: ${check}`)

const care = words(
  'Skriv ut återställningsbladet nu: lyhord key sheet. Försvinner nyckeln känns barnen inte längre igen mellan ärenden, men inga uppgifter går förlorade.',
  'Print the recovery sheet now: lyhord key sheet. If the key is lost, children are no longer recognised between cases, but no records are lost.',
)
