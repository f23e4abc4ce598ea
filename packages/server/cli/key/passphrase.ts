import { readFile } from 'node:fs/promises'
import { type Language, words } from '@lyhord/core'
import { type Refused, refusals } from '../../outside/files/problem.ts'
import { askHidden } from './ask_hidden.ts'

/** A passphrase given: in a file, in the environment (`LYHORD_PASSPHRASE`), or not at all. */
export const givenPassphrase = async (file: string | undefined): Promise<{ text?: string } | Refused> => {
  if (file === undefined) {
    const { LYHORD_PASSPHRASE: text } = process.env
    return text ? { text } : {}
  }
  try {
    const text = (await readFile(file, 'utf8')).replace(/\r?\n$/, '')
    return text === '' ? emptyPassphrase : { text }
  } catch {
    return refusals.unreadable
  }
}

const emptyPassphrase: Refused = {
  problem: {
    id: 'nyckel-losenfras-tom',
    title: words('Filen med lösenfrasen är tom.', 'The file with the passphrase is empty.'),
    remedy: words(
      'Skriv lösenfrasen på filens första rad.',
      'Write the passphrase in the first line of the file.',
    ),
  },
}

const ask = words('Lösenfras för nyckelfilen: ', 'Passphrase for the key file: ')
const again = words('Skriv den en gång till: ', 'Write it once more: ')

/** Asks for the passphrase of a key file; `undefined` where there is nobody to ask. */
export const askedPassphrase = (lang: Language): Promise<string | undefined> => askHidden(ask[lang])

/** Asks for a new passphrase twice, until both are alike; `undefined` where there is nobody to ask. */
export const newPassphrase = async (lang: Language): Promise<string | undefined> => {
  for (;;) {
    const first = await askHidden(ask[lang])
    if (first === undefined) return undefined
    if (first.length > 0 && first === (await askHidden(again[lang]))) return first
  }
}
