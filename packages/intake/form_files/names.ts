import { codesOf, type Variable } from '@lyhord/core'

/** What the names in a file mean in the form being made. */
export interface Names {
  readonly variable: (name: string) => Variable | undefined
  /** Our code for the file's, where the variable has it. */
  readonly code: (variable: Variable, code: string) => string | undefined
  /** The variable that `.` stands for, in a constraint. */
  readonly self?: Variable
}

/** An id in Swedish ASCII, as variables and codes have: small letters, digits and underscores, a letter first; no name that every object has. */
export const idOf = (written: string): string => {
  const plain = written
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, longestId)
  return /^[a-z]/.test(plain) && !(plain in {}) ? plain : `k_${plain}`
}

/** Two fewer than an id may have, for the `k_` of those that need it. */
const longestId = 62

const yesWords = ['ja', 'yes', '1', 'true']
const noWords = ['nej', 'no', '0', 'false']

/** `ja` or `nej` for the ways that other systems write them; `undefined` for anything else. */
export const yesNoOf = (written: string): 'ja' | 'nej' | undefined => {
  const word = written.trim().toLowerCase()
  if (yesWords.includes(word)) return 'ja'
  return noWords.includes(word) ? 'nej' : undefined
}

/** Names of a file as conditions in it use them. `variables`: ours by the name in the file. */
export const namesIn = (variables: ReadonlyMap<string, Variable>, self?: Variable): Names => ({
  variable: (name) => variables.get(name),
  code: (variable, written) => {
    if (variable.kind === 'yes_no') return yesNoOf(written)
    const code = idOf(written)
    return codesOf(variable)?.some((known) => known.id === code) ? code : undefined
  },
  ...(self && { self }),
})
