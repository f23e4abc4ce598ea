import type { KeyboardEvent } from 'react'
import type { Press } from './meaning.ts'

/** A key event of the question in focus as a press, with what it was pressed in. */
export const pressOf = ({
  key,
  code,
  altKey,
  ctrlKey,
  metaKey,
  target,
  currentTarget,
}: KeyboardEvent): Press => {
  const field = target instanceof HTMLInputElement ? target : undefined
  const on = field
    ? field.inputMode === 'numeric' && !writtenOut.test(field.value)
      ? 'digits'
      : 'text'
    : target === currentTarget
      ? 'choices'
      : 'button'
  return { key, place: code, alt: altKey, command: ctrlKey || metaKey, on, empty: !field?.value }
}

/** A day that is being written out: after `14 ` comes a month, and its letters are letters. */
const writtenOut = /\d[\s./:-]|\p{L}/u
