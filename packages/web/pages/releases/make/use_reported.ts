import { useQueries } from '@tanstack/react-query'
import { call } from '../../../client/call.ts'
import type { FormId } from '../../../forms/form_list.ts'
import { type Reported, reportedIn } from '../few_reported.ts'

/** How many have reported of each half-year as things stand now; of those that have been asked for and answered. */
export const useReported = (form: FormId, periods: readonly string[]): readonly Reported[] =>
  useQueries({
    queries: periods.map((period) => {
      const query = { form, period }
      return {
        queryKey: ['GET /api/releases/coverage', { query }],
        queryFn: () => call('GET /api/releases/coverage', { query }),
      }
    }),
    combine: (asked) => reportedIn(asked.flatMap(({ data }) => data ?? [])),
  })
