import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type LogSearch, readLogSearch } from './log_search.ts'

/** Which part of the log the address asks for. */
export const useLogSearch = (): LogSearch => {
  const search = useSearch({ from: '/inne/installningar/logg' })
  return useMemo(() => readLogSearch(search), [search])
}
