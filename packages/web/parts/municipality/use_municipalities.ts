import type { Municipality } from '@lyhord/catalogue/area/municipalities.ts'
import { useQuery } from '@tanstack/react-query'

/** The 290 municipalities in Swedish order, fetched the first time that a page asks; none before. */
export const useMunicipalities = (): readonly Municipality[] =>
  useQuery({
    queryKey: ['municipalities'],
    queryFn: async () => {
      const { municipalities } = await import('@lyhord/catalogue/area/municipalities.ts')
      return municipalities.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
    },
    staleTime: Number.POSITIVE_INFINITY,
  }).data ?? []
