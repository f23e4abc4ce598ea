import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { Knowledge } from './knowledge.ts'
import { readSelection, type Selection, writeSelection } from './selection.ts'

/** What the page shows, from its address, and a way to change it; the page stays where it is. */
export const useSelection = (knowledge: Knowledge): readonly [Selection, (next: Selection) => void] => {
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  const selection = useMemo(() => readSelection(search, knowledge), [search, knowledge])
  const change = useCallback(
    (next: Selection) =>
      void navigate({ to: '/resultat', search: writeSelection(next, knowledge), resetScroll: false }),
    [navigate, knowledge],
  )
  return [selection, change]
}
