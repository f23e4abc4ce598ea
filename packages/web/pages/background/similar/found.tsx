import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { call } from '../../../client/call.ts'
import { ProblemError } from '../../../client/problem.ts'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/background.ts'
import { sv } from '../../../text/sv/background.ts'
import { useText } from '../../../text/text.tsx'
import type { Similar } from '../area_of_similar.ts'
import type { HeldFigure } from '../held.tsx'
import { Basis, type Uses } from './basis.tsx'
import { Explained } from './explained.tsx'
import { Outcome } from './outcome.tsx'

interface Props {
  readonly code: string
  readonly year: number
  readonly n: number
  readonly held: readonly HeldFigure[]
}

/** The municipalities found, and what the likeness rests on: all there is until somebody chooses. */
export const Found = ({ code, year, n, held }: Props): ReactElement => {
  const { similar: text } = useText({ sv, en })
  const [uses, setUses] = useState<Uses>()
  const [group, setGroup] = useState(true)
  const figures = uses && askedFigures(uses)
  const query = { code, year, n, group: group ? 1 : 0, ...(figures !== undefined && { figures }) }
  const { data, error, refetch } = useQuery({
    queryKey: ['GET /api/background/similar', { query }],
    queryFn: () => call('GET /api/background/similar', { query }),
    enabled: figures !== '',
    placeholderData: keepPreviousData,
  })
  if (error instanceof ProblemError && !data)
    return <ProblemView problem={error.problem} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  return (
    <>
      {figures === '' ? <p role="status">{text.noFigures}</p> : <Outcome similar={data} />}
      <div>
        <Basis
          held={held}
          uses={uses ?? usesOf(data, held)}
          onUses={setUses}
          group={data.hasGroups ? group : undefined}
          onGroup={setGroup}
        />
        {figures !== '' && <Explained similar={data} />}
      </div>
    </>
  )
}

const askedFigures = (uses: Uses): string =>
  Object.entries(uses)
    .flatMap(([figure, use]) => (use === 'no' ? [] : [use === 'log' ? `log:${figure}` : figure]))
    .join(',')

/** What the server chose by itself. */
const usesOf = ({ figures }: Similar, held: readonly HeldFigure[]): Uses =>
  Object.fromEntries(
    held.map(({ figure }) => [figure, figures.find((f) => f.figure === figure)?.scale ?? 'no']),
  )
