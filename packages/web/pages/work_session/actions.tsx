import { periodOf } from '@lyhord/core/time/period.ts'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { useAct } from '../../client/use_call.ts'
import { formInAddress } from '../../forms/form_list.ts'
import { Button, buttonClass } from '../../parts/button/button.tsx'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/work_session.ts'
import { sv } from '../../text/sv/work_session.ts'
import { useText } from '../../text/text.tsx'
import type { Collection } from '../collect/page.tsx'
import type { SessionNow } from './page.tsx'

interface Props {
  readonly session: SessionNow['session']
  readonly collection: Collection | undefined
}

/** While it runs: to record, and to end it. When it is over: on to what it led to. */
export const Actions = ({ session, collection }: Props): ReactElement | null => {
  if (session.endedAt === null) return <Running session={session} />
  return collection ? <Onward collection={collection} /> : null
}

const Running = ({ session: { id, collection } }: Pick<Props, 'session'>): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  const end = useAct('POST /api/work-sessions/:session/end', [
    'GET /api/work-sessions',
    'GET /api/work-sessions/:session',
    'GET /api/overview',
  ])
  const ending = (): void => end.mutate({ params: { session: id } }, { onSuccess: () => say(text.endedSaid) })
  return (
    <>
      <Link to="/samla-in/$collection/nytt" params={{ collection }} className={buttonClass('main')}>
        {text.record}
      </Link>
      {can('work_session.lead') && (
        <Button busy={end.isPending} onClick={ending}>
          {text.end}
        </Button>
      )}
    </>
  )
}

/** The results of the collection's days, and its cases. */
const Onward = ({
  collection: { id, form, from, to },
}: {
  readonly collection: Collection
}): ReactElement => {
  const text = useText({ sv, en })
  const period = periodOf(from, to)
  const search = { form: formInAddress(form), ...(period ? { period } : { fran: from, till: to }) }
  return (
    <>
      <Link to="/resultat" search={search} className={buttonClass('main')}>
        {text.toResults}
      </Link>
      <Link to="/samla-in/$collection" params={{ collection: id }} className={buttonClass('quiet')}>
        {text.toCollection}
      </Link>
    </>
  )
}
