import type { KeyboardEvent } from 'react'

/** Tab leads from a question straight to the reasons for keeping its answer, where a query has none yet. */
export const toReasons = (event: KeyboardEvent): boolean => {
  const { key, shiftKey, altKey, currentTarget } = event
  if (key !== 'Tab' || shiftKey || altKey) return false
  const reasons = currentTarget.querySelector<HTMLElement>('.keep:not(:has([aria-pressed="true"]))')
  reasons?.focus()
  if (reasons) event.preventDefault()
  return reasons !== null
}
