import { type ReactElement, useRef, useState } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useCall } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Empty } from '../../../parts/empty/empty.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { type Column, Table } from '../../../parts/table/table.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { KeepingTime } from './keeping_time.tsx'
import { Originals } from './originals.tsx'
import { Purge } from './purge.tsx'

type Due = Answer<'GET /api/retention'>

/** How long records are kept, what is due, and the proofs of what is gone. */
export const Retention = (): ReactElement => {
  const text = useText({ sv, en })
  const retention = useCall('GET /api/retention')
  const heading = useRef<HTMLHeadingElement>(null)
  const [asking, setAsking] = useState<number>()
  return (
    <section className="stack" aria-labelledby="gallring">
      <h2 id="gallring" ref={heading} tabIndex={-1}>
        {text.retention}
      </h2>
      <p>{text.retentionWhy}</p>
      {retention.isPending && <Waiting />}
      {retention.error && (
        <ProblemView problem={retention.error.problem} onRetry={() => void retention.refetch()} />
      )}
      {retention.data && (
        <>
          <KeepingTime months={retention.data.months} />
          <WhatIsDue due={retention.data} onPurge={setAsking} />
          <Purges purges={retention.data.purges} />
        </>
      )}
      <Originals />
      {asking !== undefined && (
        <Purge
          records={asking}
          onDone={() => heading.current?.focus()}
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  )
}

interface DueProps {
  readonly due: Due
  readonly onPurge: (records: number) => void
}

const WhatIsDue = ({ due: { before, due }, onPurge }: DueProps): ReactElement => {
  const text = useText({ sv, en })
  const format = useFormat()
  if (before === null) return <Notice>{text.undecided}</Notice>
  if (due === 0) return <Notice>{text.nothingDue}</Notice>
  return (
    <Notice title={text.due(format.number(due), due, format.day(before))}>
      <Button look="stop" onClick={() => onPurge(due)}>
        {text.purge(format.number(due), due)}
      </Button>
    </Notice>
  )
}

const Purges = ({ purges }: { readonly purges: Due['purges'] }): ReactElement => {
  const text = useText({ sv, en })
  const format = useFormat()
  const columns: readonly Column<Due['purges'][number]>[] = [
    { key: 'at', head: text.when, cell: (p) => format.moment(p.at) },
    { key: 'records', head: text.records, cell: (p) => format.number(p.records), figures: true },
    { key: 'before', head: text.closedBefore, cell: (p) => format.day(p.before) },
    { key: 'proof', head: text.proof, cell: (p) => <code className="seal">{p.proof}</code> },
  ]
  return (
    <>
      <h3>{text.purges}</h3>
      {purges.length === 0 ? (
        <Empty title={text.purgesEmpty} />
      ) : (
        <Table caption={text.purges} captionHeard columns={columns} rows={purges} keyOf={(p) => p.proof} />
      )}
    </>
  )
}
