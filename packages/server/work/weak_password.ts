import { type Words, words } from '@lyhord/core'
import { commonPasswords } from './common_passwords.ts'

interface Owner {
  readonly name: string
  readonly email: string
}

/** Why a password is easy to guess; `undefined` when nothing speaks against it. Its length is the contract's matter. */
export const weaknessOf = (password: string, owner: Owner): Words | undefined => {
  const plain = password.normalize('NFKC').toLowerCase()
  if (isMonotonous(plain)) return monotonous
  if (!/\p{L}/u.test(plain)) return noLetters
  if (wordsOf(owner).some((word) => plain.includes(word))) return ownName
  if (isCommon(plain)) return common
  return undefined
}

const monotonous = words(
  'Lösenordet upprepar samma tecken eller följer tangentbordet.',
  'The password repeats the same characters or follows the keyboard.',
)
const noLetters = words('Lösenordet har inga bokstäver.', 'The password has no letters.')
const ownName = words(
  'Lösenordet innehåller ditt namn eller din e-postadress.',
  'The password contains your name or your e-mail address.',
)
const common = words('Lösenordet hör till de vanligaste.', 'The password is among the most common.')

const runs = [
  '0123456789012345678901234567890',
  'abcdefghijklmnopqrstuvwxyzåäö',
  'qwertyuiopåasdfghjklöäzxcvbnm',
]
const runsBothWays = runs.flatMap((run) => [run, [...run].reverse().join('')])

/** Few different characters, a short piece again and again, or a run of the alphabet, the figures or the keyboard. */
const isMonotonous = (plain: string): boolean =>
  new Set(plain).size < 5 || /^(.{1,5})\1+$/.test(plain) || runsBothWays.some((run) => run.includes(plain))

/** Names and the parts of an e-mail address, four letters or longer: shorter ones stand in many good passwords. */
const wordsOf = ({ name, email }: Owner): string[] =>
  `${name} ${email}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4)

const lookAlikes: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  '@': 'a',
  $: 's',
}

const undisguised = (text: string): string => text.replace(/[01345@$]/g, (sign) => lookAlikes[sign] ?? sign)
const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '')

/** A common word or two, whatever figures and signs stand around them or in the place of their letters. */
const isCommon = (plain: string): boolean => {
  const trimmed = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return [plain, trimmed, undisguised(plain), undisguised(trimmed)]
    .map(letters)
    .some((core) => commonPasswords.has(core) || isTwoCommon(core))
}

/** Two common words after one another add little. */
const isTwoCommon = (core: string): boolean =>
  [...core].some((_, at) => commonPasswords.has(core.slice(0, at)) && commonPasswords.has(core.slice(at)))
