import { type ReactElement, useEffect, useState } from 'react'
import { useMe } from '../../../client/me.ts'
import { useAct } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { Progress } from '../../../parts/progress/progress.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { type KeptImport, keptImport } from '../sending/kept_imports.ts'
import { type Sending, sendTheRest, stopSending, useRowsOnTheirWay } from '../sending/sending.ts'
import { useWizard } from '../wizard/wizard.ts'
import { GoOn } from './go_on.tsx'
import { Cancel } from './job_progress.tsx'
import type { OneImport } from './page.tsx'

/** Rows on their way, or waiting for the rest of them. */
export const Receiving = ({ found }: { readonly found: OneImport }): ReactElement => {
  const sending = useRowsOnTheirWay()
  const { sentAs } = useWizard()
  if (sending?.import === found.id && (sending.state === 'sending' || sending.state === 'waits'))
    return <OnTheirWay sending={sending} />
  if (found.received >= found.rows) return <AllCome found={found} />
  if (sentAs === found.id) return <Stopped found={found} sending={sending} />
  return <Left found={found} />
}

const OnTheirWay = ({ sending }: { readonly sending: Sending }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { sent, rows, rowsPerSecond, state } = sending
  const secondsLeft = rowsPerSecond > 0 ? Math.ceil((rows - sent) / rowsPerSecond) : null
  return (
    <section className="stack" aria-labelledby="skickar">
      <h2 id="skickar">{text.sending}</h2>
      <Progress
        value={sent}
        of={rows}
        label={text.progress(number(sent), number(rows), number(rowsPerSecond), secondsLeft)}
      />
      {state === 'waits' && <Notice heard>{text.waits}</Notice>}
      <div>
        <Button look="plain" onClick={stopSending}>
          {text.pause}
        </Button>
      </div>
    </section>
  )
}

const Stopped = ({
  found,
  sending,
}: {
  readonly found: OneImport
  readonly sending: Sending | undefined
}): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  return (
    <section className="stack" aria-labelledby="stannat">
      <h2 id="stannat">{text.stopped}</h2>
      <p>{text.come(number(sending?.sent ?? found.received), number(found.rows))}</p>
      {sending?.problem && <ProblemView problem={sending.problem} />}
      <div className="row">
        <Button look="main" onClick={() => void sendTheRest(found.id, found.rows)}>
          {text.goOnSending}
        </Button>
        <Cancel id={found.id} />
      </div>
    </section>
  )
}

/** Nothing is missing, but the check failed, or was never asked for. */
const AllCome = ({ found }: { readonly found: OneImport }): ReactElement => {
  const text = useText({ sv, en })
  const check = useAct('POST /api/imports/:import/check', ['GET /api/imports', 'GET /api/imports/:import'])
  return (
    <section className="stack" aria-labelledby="framme">
      <h2 id="framme">{text.allCome}</h2>
      <p>{text.allComeWhy}</p>
      {check.error && <ProblemView problem={check.error.problem} />}
      <div className="row">
        <Button
          look="main"
          busy={check.isPending}
          onClick={() => check.mutate({ params: { import: found.id } })}
        >
          {text.checkThem}
        </Button>
        <Cancel id={found.id} />
      </div>
    </section>
  )
}

/** The page was closed, or the import was begun elsewhere: the same file is asked for. */
const Left = ({ found }: { readonly found: OneImport }): ReactElement | null => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { user } = useMe()
  const [kept, setKept] = useState<KeptImport | 'none'>()
  useEffect(() => {
    void keptImport(found.id).then((k) => setKept(k?.user === user.id ? k : 'none'))
  }, [found.id, user.id])
  if (kept === undefined) return null
  return (
    <section className="stack" aria-labelledby="vantar">
      <h2 id="vantar">{text.left}</h2>
      <p>{text.come(number(found.received), number(found.rows))}</p>
      {kept === 'none' ? <Notice>{text.begunElsewhere}</Notice> : <GoOn found={found} kept={kept} />}
      <Cancel id={found.id} />
    </section>
  )
}
