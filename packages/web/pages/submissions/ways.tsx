import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { Tabs } from '../../parts/tabs/tabs.tsx'
import { en } from '../../text/en/submissions.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useText } from '../../text/text.tsx'

/** The way between the pages that lead to what is compared, for those whose role has more than one of them. */
export const Ways = (): ReactElement | null => {
  const { way, ways } = useText({ sv, en })
  const can = useCan()
  const all = [
    { to: '/jamfor', name: way.compare, access: 'release.read' },
    { to: '/jamfor/lamna-in', name: way.submit, access: 'submission.manage', withPagesUnder: true },
    { to: '/jamfor/utgavor', name: way.releases, access: 'release.read', withPagesUnder: true },
    { to: '/jamfor/omraden', name: way.areas, access: 'area.manage', withPagesUnder: true },
    { to: '/jamfor/bakgrund', name: way.background, access: 'area.manage', withPagesUnder: true },
    { to: '/rapporter', name: way.reports, access: 'report.read', withPagesUnder: true },
  ] as const
  const open = all.filter(({ access }) => can(access))
  return open.length < 2 ? null : <Tabs label={ways} tabs={open} />
}
