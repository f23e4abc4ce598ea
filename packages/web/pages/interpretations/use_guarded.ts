import type { Places } from '../../parts/form/form_errors.ts'
import { en } from '../../text/en/interpretations.ts'
import { sv } from '../../text/sv/interpretations.ts'
import { useText } from '../../text/text.tsx'

/** What a field of text says when the border guard finds an identity number in it. */
export const useGuarded = (field: string): Places => {
  const text = useText({ sv, en })
  return { personal_number: { at: field, message: text.identity } }
}
