import { useEffect, useState } from 'react'
import type { RecordFilter } from './filter.tsx'

/** A filter, and which page of what it lets through. */
export interface Wanted extends RecordFilter {
  readonly page: number
}

const restMs = 400

/** What is wanted when nobody is typing in it: each list that is asked for is in the log, so a whole id is, not its letters. */
export const useSettled = (wanted: Wanted): Wanted => {
  const [settled, settle] = useState(wanted)
  const wait = wanted.localId === settled.localId ? 0 : restMs
  useEffect(() => {
    const timer = setTimeout(() => settle(wanted), wait)
    return () => clearTimeout(timer)
  }, [wanted, wait])
  return settled
}
