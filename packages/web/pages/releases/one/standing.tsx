import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../../client/me.ts'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useText } from '../../../text/text.tsx'
import type { OneRelease } from '../answer.ts'
import { useSaid } from '../use_said.ts'
import { MakeAgain } from './make_again.tsx'
import { Publish } from './publish.tsx'
import { Withdraw } from './withdraw.tsx'

/** How a release stands, and what can be done with it. */
export const Standing = ({ release }: { readonly release: OneRelease }): ReactElement | null => {
  const text = useText({ sv, en })
  const said = useSaid()
  const manages = useCan()('release.manage') && release.own
  const { state, fault } = release
  if (fault !== null)
    return (
      <Notice tone={fault === 'cancelled' ? 'query' : 'stop'} title={said.state(release)}>
        <p>{text.faults[fault]}</p>
        {fault !== 'cancelled' && <p className="quiet">{text.again}</p>}
        {manages && <MakeAgain release={release} />}
      </Notice>
    )
  if (state === 'failed') return manages ? <MakeAgain release={release} /> : null
  if (state === 'withdrawn')
    return (
      <Notice tone="query" title={said.state(release)}>
        <p>{release.withdrawnWhy}</p>
      </Notice>
    )
  if (state === 'made') return manages ? <Publish release={release} /> : null
  if (state !== 'published') return null
  return (
    <div className="release-actions">
      <p>
        <strong>{said.state(release)}.</strong> <Link to="/jamfor">{text.toComparison}</Link>
      </p>
      {manages && <Withdraw release={release} />}
    </div>
  )
}
