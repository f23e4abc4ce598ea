import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isListed } from '../../../forms/form_list.ts'
import type { OneImport } from './page.tsx'

/** The results page is where most people go next: its code comes while the rows are looked at, its figures when they are taken in. */
export const useResultsAhead = ({ form, state }: Pick<OneImport, 'form' | 'state'>): void => {
  const router = useRouter()
  useEffect(() => {
    if (!isListed(form)) return
    // What could not be fetched is fetched, and told of, when somebody goes there.
    void Promise.allSettled([
      router.preloadRoute({ to: '/resultat', search: { form } }),
      import('../../results/results_ahead.ts').then((ahead) =>
        state === 'applied' ? ahead.fetchResultsAhead({ form }) : undefined,
      ),
    ])
  }, [router, form, state])
}
