import { useKeys } from '../../../shell/use_keys.ts'
import { en } from '../../../text/en/comparison.ts'
import { sv } from '../../../text/sv/comparison.ts'
import type { Choice } from '../choosing/choice.ts'

/** One key between charts and tables. */
export const useViewKey = (view: Choice['view'], show: (view: Choice['view']) => void): void =>
  useKeys([
    {
      press: 't',
      does: { sv: sv.choose.viewKey, en: en.choose.viewKey },
      run: () => show(view === 'tabell' ? 'diagram' : 'tabell'),
    },
  ])
