import { useState } from 'react'
import type { Selection } from './selection.ts'

type Only = Selection['only']

/** The question whose chosen answers are not the same in two selections; `undefined` when there is none, or several. */
export const changedIn = (before: Only, now: Only): string | undefined => {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  const changed = ids.filter((id) => (before[id] ?? []).join() !== (now[id] ?? []).join())
  return changed.length === 1 ? changed[0] : undefined
}

/** The question whose answers were chosen among last: more of the same are likely to be. */
export const useBeside = ({ only }: Selection): string | undefined => {
  const [at, set] = useState<{ only: Only; beside?: string | undefined }>({ only })
  const beside = changedIn(at.only, only) ?? at.beside
  if (at.only !== only) set({ only, beside })
  return beside
}
