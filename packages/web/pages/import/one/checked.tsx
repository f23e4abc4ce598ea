import { type ReactElement, useState } from 'react'
import { useAct, useCall } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Choices } from '../../../parts/choices/choices.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { Reasons } from '../../recording/review/reasons.ts'
import { useWizard } from '../wizard/wizard.ts'
import { HeldRows } from './held_rows.tsx'
import { Cancel } from './job_progress.tsx'
import type { OneImport } from './page.tsx'
import { ServerCauses } from './server_causes.tsx'

/** Nothing is written yet: what would become of the rows, what was found, and the choice. */
export const Checked = ({ found }: { readonly found: OneImport }): ReactElement => {
  const text = useText({ sv, en })
  const [reasons, give] = useState<Reasons>({})
  const causes = useCall('GET /api/imports/:import/findings', { params: { import: found.id } })
  const some = (causes.data?.causes.length ?? 0) > 0
  return (
    <section className="stack" aria-labelledby="provad">
      <h2 id="provad">{text.checked}</h2>
      {found.sameFileAs && <Notice>{text.sameFileAs}</Notice>}
      <Counts found={found} />
      {causes.error && <ProblemView problem={causes.error.problem} onRetry={() => void causes.refetch()} />}
      {some && (
        <section className="stack" aria-labelledby="fynd">
          <h3 id="fynd">{text.findings}</h3>
          <ServerCauses found={found} causes={causes.data?.causes ?? []} reasons={reasons} onReasons={give} />
        </section>
      )}
      <HeldRows found={found} />
      <TakeIn found={found} reasons={reasons} />
    </section>
  )
}

const Counts = ({ found: { id, counts } }: { readonly found: OneImport }): ReactElement | null => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { rehearsed, sentAs } = useWizard()
  if (!counts) return null
  const stayed = sentAs === id ? (rehearsed?.faulty ?? 0) : 0
  const lines = [
    [counts.new, text.newRows],
    [counts.changed, text.changedRows],
    [counts.unchanged, text.unchangedRows],
    [counts.queries, text.queriedRows],
    [counts.faulty, text.wrongRows],
    [stayed, text.stayedRows],
  ] as const
  return (
    <dl className="import-counts">
      {lines
        .filter(([n], i) => n > 0 || i === 0)
        .map(([n, said]) => (
          <div key={said}>
            <dt>{said}</dt>
            <dd>{number(n)}</dd>
          </div>
        ))}
    </dl>
  )
}

interface TakeInProps {
  readonly found: OneImport
  readonly reasons: Reasons
}

const TakeIn = ({ found, reasons }: TakeInProps): ReactElement => {
  const text = useText({ sv, en })
  const { rehearsed, sentAs } = useWizard()
  const [mode, choose] = useState<'all' | 'good'>('good')
  const apply = useAct('POST /api/imports/:import/apply', ['GET /api/imports', 'GET /api/imports/:import'])
  const stayed = sentAs === found.id ? (rehearsed?.faulty ?? 0) : 0
  const blocked = mode === 'all' && stayed > 0
  const nothing =
    found.counts !== null && found.counts.new + found.counts.changed + found.counts.queries === 0
  return (
    <div className="stack">
      {nothing ? (
        <Notice tone="done">{text.nothingToTake}</Notice>
      ) : (
        <Choices
          name="hur"
          legend={text.how2}
          value={mode}
          onChange={choose}
          choices={[
            { value: 'good', label: text.takeGood, hint: text.takeGoodHint },
            { value: 'all', label: text.takeAll, hint: text.takeAllHint },
          ]}
        />
      )}
      {blocked && <p id="inte-alla">{text.notAll(stayed)}</p>}
      {apply.error && <ProblemView problem={apply.error.problem} />}
      <div className="row">
        {!nothing && (
          <Button
            look="main"
            busy={apply.isPending}
            aria-disabled={blocked}
            aria-describedby={blocked ? 'inte-alla' : undefined}
            onClick={() =>
              !blocked &&
              apply.mutate({ params: { import: found.id }, body: { mode, acceptQueries: reasons } })
            }
          >
            {text.takeIn}
          </Button>
        )}
        <Cancel id={found.id} />
      </div>
    </div>
  )
}
