import { useEffect, useState, useSyncExternalStore } from 'react'
import { attempt } from '../../../client/call.ts'
import type { DraftNow, Kept } from './draft_now.ts'
import { type Keeper, keeperOf } from './keeper.ts'

const after = (milliseconds: number, act: () => void): (() => void) => {
  const timer = setTimeout(act, milliseconds)
  return () => clearTimeout(timer)
}

/** Keeps the draft of a form at the server while the page is open; what is unsaved is saved when it is left. */
export const useKeeper = (
  form: string,
  base: string | null,
  opened: Kept,
): readonly [keeper: Keeper, now: DraftNow] => {
  const params = { form }
  const [keeper] = useState(() =>
    keeperOf(opened, {
      put: (content, revision) =>
        attempt('PUT /api/own-forms/:form', { params, body: { revision, extends: base, content } }),
      get: () => attempt('GET /api/own-forms/:form', { params }),
      after,
    }),
  )
  const now = useSyncExternalStore(keeper.onChange, keeper.now)
  useEffect(() => () => void keeper.flush(), [keeper])
  const unsaved = now.standing.is !== 'saved'
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])
  return [keeper, now]
}
