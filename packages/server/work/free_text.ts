import { refuse } from '../http/refusal.ts'
import type { Actor } from '../http/visit.ts'

/** Free text is off unless the tenant has turned it on. */
export const refuseFreeText = ({ tenant }: Actor, texts: readonly (string | undefined)[]): void => {
  if (!tenant.freeText && texts.some((text) => text !== undefined)) throw refuse('free_text_off')
}
