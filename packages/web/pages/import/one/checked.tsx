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
import { HeldRows } from './held_rows.tsx'
import { Cancel } from './job_progress.tsx'
import type { OneImport } from './page.tsx'
import { ServerCauses } from './server_causes.tsx'
import { useResultsAhead } from './use_results_ahead.ts'

/** Nothing is written yet: what would become of the rows, what was found, and the choice. */
export const Checked = ({ found }: { readonly found: OneImport }): ReactElement => {
  const text = useText({ sv, en })
  const [reasons, give] = useState<Reasons>({})
  useResultsAhead(found)
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

const kinds = ['new', 'changed', 'unchanged', 'queries', 'faulty', 'withdrawn'] as const

/** Rows by what would come of them; where they were checked again, also how many they were before. */
const Counts = ({ found: { counts, countsBefore } }: { readonly found: OneImport }): ReactElement | null => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  if (!counts) return null
  const shown = kinds.filter((kind) => kind === 'new' || counts[kind] > 0 || (countsBefore?.[kind] ?? 0) > 0)
  return (
    <dl className="import-counts">
      {shown.map((kind) => (
        <div key={kind}>
          <dt>{text.outcomes[kind]}</dt>
          <dd>
            {number(counts[kind])}
            {countsBefore && countsBefore[kind] !== counts[kind] && (
              <span className="import-before"> {text.before(number(countsBefore[kind]))}</span>
            )}
          </dd>
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
  const [mode, choose] = useState<'all' | 'good'>('good')
  const apply = useAct('POST /api/imports/:import/apply', ['GET /api/imports', 'GET /api/imports/:import'])
  const { stayed, counts } = found
  const blocked = mode === 'all' && stayed > 0
  const nothing = counts !== null && counts.new + counts.changed + counts.queries + counts.withdrawn === 0
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
