import type { ReactElement } from 'react'
import { useAct } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useFormat, useText } from '../../../text/text.tsx'

/** Whether the log is whole: the server recomputes every seal. */
export const Chain = (): ReactElement => {
  const text = useText({ sv, en })
  const format = useFormat()
  const verification = useAct('GET /api/audit/verification')
  const { data } = verification
  return (
    <section className="stack" aria-labelledby="kedja">
      <h3 id="kedja">{text.chain}</h3>
      <p>{text.chainWhy}</p>
      <div>
        <Button busy={verification.isPending} onClick={() => verification.mutate({})}>
          {text.verify}
        </Button>
      </div>
      {verification.error && <ProblemView problem={verification.error.problem} />}
      {data?.intact && (
        <Notice tone="done" title={text.intact(format.number(data.entries))} heard>
          <p>{text.head}</p>
          <code className="seal">{data.head}</code>
        </Notice>
      )}
      {data && !data.intact && (
        <Notice tone="stop" title={text.broken(format.number(data.brokenAt ?? 0))} heard>
          <p>{text.brokenHow}</p>
        </Notice>
      )}
    </section>
  )
}
