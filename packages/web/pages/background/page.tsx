import type { ReactElement } from 'react'
import { useCall } from '../../client/use_call.ts'
import { Empty } from '../../parts/empty/empty.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/background.ts'
import { sv } from '../../text/sv/background.ts'
import { useText } from '../../text/text.tsx'
import { WayPage } from '../submissions/way_page.tsx'
import { FromFile } from './from_file.tsx'
import { FromKolada } from './from_kolada.tsx'
import { Held } from './held.tsx'
import { SimilarView } from './similar/similar_view.tsx'
import './background.css'

/** Background figures of municipalities, and which municipalities are alike by them. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  return (
    <WayPage access="area.manage" text={text}>
      <Background />
    </WayPage>
  )
}

const Background = (): ReactElement => {
  const text = useText({ sv, en })
  const { data, error, refetch } = useCall('GET /api/background')
  if (error) return <ProblemView problem={error.problem} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  const { figures, municipalities } = data
  return (
    <>
      {figures.length === 0 ? (
        <Empty title={text.noneTitle}>{text.none}</Empty>
      ) : (
        <>
          <SimilarView figures={figures} municipalities={municipalities} />
          <Held figures={figures} />
        </>
      )}
      <FromFile />
      <FromKolada />
    </>
  )
}
