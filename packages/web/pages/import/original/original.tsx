import type { ReactElement } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useCall } from '../../../client/use_call.ts'
import { Notice } from '../../../parts/notice/notice.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { FetchOriginal } from './fetch_original.tsx'
import { KeepNow } from './keep_now.tsx'
import { type Keeping, useOriginalOnItsWay } from './keeping.ts'
import { RemoveOriginal } from './remove_original.tsx'

export type KeptOriginal = NonNullable<Answer<'GET /api/imports/:import/original'>['original']>

/** The original file of an import: kept and until when, on its way, or not kept and why. Nothing where none is to be. */
export const Original = ({ id }: { readonly id: string }): ReactElement | null => {
  const text = useText({ sv, en })
  const keeps = useCall('GET /api/originals').data?.days !== null
  const asked = useCall('GET /api/imports/:import/original', { params: { import: id } })
  const onItsWay = useOriginalOnItsWay()
  const here = onItsWay?.import === id ? onItsWay : undefined
  const original = asked.data?.original ?? null
  if (!asked.data || (!original && !keeps)) return null
  return (
    <section className="stack-tight import-earlier" aria-labelledby="originalfil">
      <h3 id="originalfil">{text.originalTitle}</h3>
      {here && here.state !== 'kept' ? (
        <OnItsWay id={id} keeping={here} />
      ) : original && original.came === original.parts ? (
        <Kept id={id} original={original} />
      ) : (
        <>
          <p>{original ? text.originalHalf : text.originalNone}</p>
          <KeepNow id={id} />
        </>
      )}
    </section>
  )
}

const OnItsWay = ({ id, keeping }: { readonly id: string; readonly keeping: Keeping }): ReactElement => {
  const text = useText({ sv, en })
  switch (keeping.state) {
    case 'too_large':
      return <Notice>{text.originalTooLarge}</Notice>
    case 'failed':
      return (
        <>
          {keeping.problem ? (
            <ProblemView problem={keeping.problem} />
          ) : (
            <Notice>{text.originalFailed}</Notice>
          )}
          <KeepNow id={id} />
        </>
      )
    default:
      return <p role="status">{keeping.state === 'waits' ? text.originalWaits : text.originalOnItsWay}</p>
  }
}

interface KeptProps {
  readonly id: string
  readonly original: KeptOriginal
}

const Kept = ({ id, original }: KeptProps): ReactElement => {
  const text = useText({ sv, en })
  const { day, moment } = useFormat()
  return (
    <>
      <p>
        {text.originalKept(day(original.until))}{' '}
        {text.originalKeptBy(moment(original.keptAt), original.keptBy)}
      </p>
      <FetchOriginal id={id} original={original} />
      <RemoveOriginal id={id} />
    </>
  )
}
