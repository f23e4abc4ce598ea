import { containsPersonalNumber } from '@lyhord/core/identity/personal_number.ts'
import type { FieldError, Places, Values } from '../../parts/form/form_errors.ts'
import { en } from '../../text/en/interpretations.ts'
import { sv } from '../../text/sv/interpretations.ts'
import { useText } from '../../text/text.tsx'

interface Guarded {
  /** What stops the field before anything is sent: nothing written, or an identity number. */
  readonly wrong: (values: Values) => readonly FieldError[]
  /** The same, where the border guard finds a number that was not found here. */
  readonly places: Places
}

/** A field of text that others will read. `missing`: what is said when it is empty. */
export const useGuarded = (field: string, missing: string): Guarded => {
  const text = useText({ sv, en })
  const identity = { at: field, message: text.identity }
  return {
    wrong: (values) => {
      const written = values[field]?.trim() ?? ''
      if (written === '') return [{ at: field, message: missing }]
      return containsPersonalNumber(written) ? [identity] : []
    },
    places: { personal_number: identity },
  }
}
