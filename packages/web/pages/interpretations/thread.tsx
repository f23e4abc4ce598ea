import { type ReactElement, useEffect } from 'react'
import { attempt } from '../../client/call.ts'
import { useCan } from '../../client/me.ts'
import { queries } from '../../client/queries.ts'
import { useCall } from '../../client/use_call.ts'
import { formNamed } from '../../forms/form_list.ts'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/interpretations.ts'
import { sv } from '../../text/sv/interpretations.ts'
import { useText } from '../../text/text.tsx'
import type { ThreadAnswer } from './answer.ts'
import { PostView } from './post_view.tsx'
import { strandsOf } from './threads.ts'
import { useIndicatorName } from './use_indicator_name.ts'
import { Write } from './write.tsx'
import './interpretations.css'

interface Props {
  /** The region whose releases the figure is in. */
  readonly from: string
  readonly form: string
  /** As it is asked for: one code of a distribution is `huvudorsak_fordelning:relation`. */
  readonly indicator: string
}

/** What boards write to each other about one figure, without a heading. Nothing for those whose role does not read it. */
export const Thread = ({ from, form, indicator }: Props): ReactElement | null => {
  const can = useCan()
  return can('interpretation.read') ? <OpenThread from={from} form={form} indicator={indicator} /> : null
}

const OpenThread = ({ from, form, indicator }: Props): ReactElement => {
  const text = useText({ sv, en })
  const query = { from, form: formNamed(form), indicator }
  const { data, error, isPending, refetch } = useCall('GET /api/interpretations/thread', { query })
  if (error?.problem.id === 'not_found') return <p className="quiet">{text.notBelonging}</p>
  return (
    <div className="thread">
      {isPending && <Waiting />}
      {error && <ProblemView problem={error.problem} onRetry={() => void refetch()} />}
      {data && <Strands thread={data} of={query} />}
    </div>
  )
}

const Strands = ({ thread, of }: { readonly thread: ThreadAnswer; readonly of: Props }): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  const { isShare } = useIndicatorName(of.form, of.indicator)
  const strands = strandsOf(thread.posts)
  const writes = can('interpretation.write')
  useRead(of, thread)
  return (
    <>
      <p className="quiet">{text.readers(thread.region.name)}</p>
      {strands.length === 0 && <p>{writes ? text.threadNone : text.threadNoneRead}</p>}
      {strands.map(({ id, first, answers }) => (
        <div key={id} className="strand">
          {first ? (
            <PostView post={first} thread={thread} isShare={isShare} />
          ) : (
            <p className="quiet">{text.notHere}</p>
          )}
          {answers.map((post) => (
            <PostView key={post.id} post={post} thread={thread} isShare={isShare} />
          ))}
        </div>
      ))}
      {writes && (
        <details className="thread-write not-printed" open={strands.length === 0}>
          <summary>{text.write}</summary>
          <Write indicator={of.indicator} writable={thread.writable} />
        </details>
      )}
    </>
  )
}

/** How long a thread is in view before it counts as read. */
const readAfterMs = 1500

/** Says that what is shown has been read; the marks stay until the thread is fetched anew. */
const useRead = ({ from, form, indicator }: Props, { posts }: ThreadAnswer): void => {
  const isNew = posts.some((p) => p.unread)
  const until =
    posts
      .map((p) => p.writtenAt)
      .sort()
      .at(-1) ?? ''
  useEffect(() => {
    if (!isNew) return
    const timer = setTimeout(() => {
      const body = { from, form: formNamed(form), indicator, until }
      void attempt('PUT /api/interpretations/thread/reading', { body }).then(() =>
        queries.invalidateQueries({ queryKey: ['GET /api/interpretations'] }),
      )
    }, readAfterMs)
    return () => clearTimeout(timer)
  }, [from, form, indicator, until, isNew])
}
