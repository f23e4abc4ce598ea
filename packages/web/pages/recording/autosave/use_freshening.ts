import type { Address } from '@lyhord/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** What other pages may have shown of a record before it was written here. */
const shown: readonly Address[] = [
  'GET /api/records/:record',
  'GET /api/records/:record/history',
  'GET /api/records',
  'GET /api/collections',
  'GET /api/results',
  'GET /api/tallies',
  'GET /api/overview',
]

/** Makes other pages ask again: when the record has been handed in (`done`), and when recording is left. */
export const useFreshening = (done: boolean): void => {
  const client = useQueryClient()
  useEffect(() => {
    const freshen = (): void => {
      for (const address of shown) void client.invalidateQueries({ queryKey: [address] })
    }
    if (done) freshen()
    return freshen
  }, [client, done])
}
