import { useKeys } from '../../shell/use_keys.ts'
import { en } from '../../text/en/results.ts'
import { sv } from '../../text/sv/results.ts'
import type { Selection } from './selection.ts'

/** One key between charts and tables. */
export const useViewKey = (selection: Selection, change: (next: Selection) => void): void => {
  const view = selection.view === 'tabell' ? 'diagram' : 'tabell'
  useKeys([
    {
      press: 't',
      does: { sv: sv.controls.viewKey, en: en.controls.viewKey },
      run: () => change({ ...selection, view }),
    },
  ])
}
