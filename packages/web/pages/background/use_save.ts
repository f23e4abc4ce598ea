import type { BackgroundFile } from '@lyhord/intake/background/background_file.ts'
import { useAct } from '../../client/use_call.ts'
import { batches } from './batches.ts'
import { type Saved, savedTogether } from './saved_view.tsx'

/** Saves a file in portions, each a transaction of whole figures and years. */
export const useSave = ({ from, figures, places }: BackgroundFile) => {
  const put = useAct('PUT /api/background', ['GET /api/background', 'GET /api/background/similar'])
  const save = async (source: string): Promise<Saved> => {
    const outcomes: Saved[] = []
    const portions = figures.length === 0 ? [[]] : batches(figures)
    for (const [i, portion] of portions.entries())
      outcomes.push(
        await put.mutateAsync({
          body: {
            from,
            ...(from === 'table' && { source }),
            figures: portion.map((f) => ({ ...f, values: f.values.map(([...value]) => value) })),
            places: i === 0 ? places.slice(0, 2000) : [],
          },
        }),
      )
    return savedTogether(outcomes)
  }
  return { save, busy: put.isPending, problem: put.error?.problem }
}
