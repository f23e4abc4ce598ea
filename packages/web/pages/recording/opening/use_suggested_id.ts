import { useEffect, useState } from 'react'
import { attempt } from '../../../client/call.ts'
import { nextLocalId } from '../entry/local_id.ts'
import type { Opening } from '../recorder.ts'

/**
 * A guess at the local id: of a second coding the id of the case itself, otherwise the one after the id recorded
 * last, here (`last`) or before.
 */
export const useSuggestedId = (
  { id, collection, secondOf, version }: Opening,
  last?: string,
): string | undefined => {
  const [suggested, suggest] = useState(() => (last && !secondOf ? nextLocalId(last) : undefined))
  const asks = suggested === undefined && version === null
  useEffect(() => {
    if (!asks) return
    let wants = true
    const guess = secondOf ? idOfCase(secondOf) : idAfterLast(collection, id)
    void guess.then((g) => wants && suggest(g))
    return () => {
      wants = false
    }
  }, [asks, collection, id, secondOf])
  return suggested
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
