import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { type Choice, readChoice, writeChoice } from './choice.ts'

/** What the page shows, from its address, and a way to change it. */
export const useChoice = (): readonly [Choice, (next: Choice) => void] => {
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  const choice = useMemo(() => readChoice(search), [search])
  const change = useCallback(
    (next: Choice) =>
      void navigate({ to: '/resultat/jamlikhet', search: writeChoice(next), resetScroll: false }),
    [navigate],
  )
  return [choice, change]
}
