import { useEffect, useState } from 'react'
import { attempt } from '../../../client/call.ts'
import { nextLocalId } from '../entry/local_id.ts'
import type { Opening } from '../recording_state.ts'

/** A guess at the local id: still asked for, none to be had, or there. */
export type Suggestion = { readonly is: 'asked' | 'none' } | { readonly is: 'there'; readonly id: string }

/**
 * Guesses the local id: of a second coding the id of the case itself, otherwise the one after the id recorded last,
 * here (`last`) or before.
 */
export const useSuggestedId = ({ id, collection, secondOf, version }: Opening, last?: string): Suggestion => {
  const [suggestion, suggest] = useState<Suggestion>(() => {
    const next = last && !secondOf ? nextLocalId(last) : undefined
    return next ? { is: 'there', id: next } : { is: version === null ? 'asked' : 'none' }
  })
  const asks = suggestion.is === 'asked'
  useEffect(() => {
    if (!asks) return
    let wants = true
    const guess = secondOf ? idOfCase(secondOf) : idAfterLast(collection, id)
    void guess.then((found) => wants && suggest(found ? { is: 'there', id: found } : { is: 'none' }))
    return () => {
      wants = false
    }
  }, [asks, collection, id, secondOf])
  return suggestion
}

const idAfterLast = async (collection: string, except: string): Promise<string | undefined> => {
  const outcome = await attempt('GET /api/records', { query: { collection, mine: 'ja' } })
  if (!outcome.ok) return undefined
  const latest = outcome.value.records
    .filter((r) => r.id !== except && r.localId !== null && r.secondOf === null)
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))[0]
  return nextLocalId(latest?.localId ?? '')
}

const idOfCase = async (record: string): Promise<string | undefined> => {
  const running = await attempt('GET /api/work-sessions')
  if (!running.ok) return undefined
  for (const { id, endedAt } of running.value.sessions) {
    const outcome = endedAt
      ? undefined
      : await attempt('GET /api/work-sessions/:session', { params: { session: id } })
    const double = outcome?.ok ? outcome.value.doubles.forMe.find((d) => d.record === record) : undefined
    if (double) return double.localId ?? undefined
  }
  return undefined
}
