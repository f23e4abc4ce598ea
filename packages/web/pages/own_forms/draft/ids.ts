import { idOf } from '@lyhord/intake/form_files/names.ts'

/** The id of a new form of one's own: `egen_` and eight hexadecimal digits at random. */
export const newOwnFormId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(4))
  return `egen_${[...bytes].map((b) => b.toString(16).padStart(2, '0')).join('')}`
}

const longest = 40

/** An id in Swedish ASCII from what something is called, unlike those that are taken; `otherwise` when it says nothing. */
export const suggestedId = (written: string, taken: readonly string[], otherwise: string): string => {
  const plain = /[a-z0-9]/i.test(written) ? idOf(written).slice(0, longest).replace(/_+$/, '') : otherwise
  if (!taken.includes(plain)) return plain
  for (let n = 2; ; n++) if (!taken.includes(`${plain}_${n}`)) return `${plain}_${n}`
}

/** Whether something can be an id: a letter, then letters, digits and underscores. */
export const isId = (written: string): boolean => /^[a-z][a-z0-9_]{0,47}$/.test(written)

/** Whether an id is what is suggested for these words, so that it may follow them when they change. */
export const followsWords = (id: string, written: string, otherwise: string): boolean =>
  bare(id) === bare(suggestedId(written, [], otherwise))

const bare = (id: string): string => id.replace(/_\d+$/, '')
