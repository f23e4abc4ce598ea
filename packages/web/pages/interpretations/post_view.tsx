import { type ReactElement, useRef, useState } from 'react'
import { useCan } from '../../client/me.ts'
import { Notice } from '../../parts/notice/notice.tsx'
import { en } from '../../text/en/interpretations.ts'
import { sv } from '../../text/sv/interpretations.ts'
import { useFormat, useText } from '../../text/text.tsx'
import type { Post, ThreadAnswer } from './answer.ts'
import { FigureRead } from './figure_read.tsx'
import { History } from './history.tsx'
import { Paragraphs } from './paragraphs.tsx'
import { type Doing, PostActions } from './post_actions.tsx'
import { useKeptFocus } from './use_kept_focus.ts'
import { WriteAnswer, WriteChange } from './write_again.tsx'

interface Props {
  readonly post: Post
  readonly thread: ThreadAnswer
  readonly isShare: boolean
}

/** One text: who, what kind, about which figure, and what one may do with it. */
export const PostView = ({ post, thread, isShare }: Props): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  const [doing, setDoing] = useState<Doing>()
  const done = (): void => setDoing(undefined)
  const article = useRef<HTMLElement>(null)
  useKeptFocus(article, stateOf(post, doing))
  return (
    <article
      ref={article}
      tabIndex={-1}
      className={`post post-${post.kind}`}
      aria-label={`${text.kinds[post.kind]}, ${post.board}`}
    >
      <Head post={post} />
      {post.kind !== 'answer' && <FigureRead post={post} thread={thread} isShare={isShare} />}
      {post.text === null && <p className="quiet">{text.takenBack}</p>}
      {post.text !== null && doing !== 'change' && <Paragraphs text={post.text} />}
      {doing === 'change' && <WriteChange post={post} onDone={done} />}
      <Moderation post={post} moderates={thread.region.own} />
      {post.text !== null && doing === undefined && (
        <PostActions post={post} moderates={thread.region.own} onDo={setDoing} />
      )}
      {post.own && post.version > 1 && post.text !== null && can('interpretation.write') && (
        <History post={post} />
      )}
      {doing === 'answer' && <WriteAnswer post={post} onDone={done} />}
    </article>
  )
}

/** What decides which buttons a text has. */
const stateOf = ({ flaggedByMe, flags, hidden, text }: Post, doing: Doing): string =>
  [doing, flaggedByMe, flags.length, hidden !== null, text === null].join(' ')

const Head = ({ post }: { readonly post: Post }): ReactElement => {
  const text = useText({ sv, en })
  const { moment } = useFormat()
  const [at, changedAt] = [post.writtenAt, post.changedAt].map((m) => (m === null ? '' : moment(m)))
  const more = [at, changedAt && text.changed(changedAt), post.person && text.byPerson(post.person)]
  return (
    <header className="post-head">
      <span className="post-kind">{text.kinds[post.kind]}</span>
      <strong>{post.board}</strong>
      <span className="quiet">{more.filter(Boolean).join(' · ')}</span>
      {post.unread && <span className="post-new">{text.isNew}</span>}
    </header>
  )
}

/** What the region has hidden, and what readers have pointed out to it. */
const Moderation = ({
  post,
  moderates,
}: {
  readonly post: Post
  readonly moderates: boolean
}): ReactElement | null => {
  const text = useText({ sv, en })
  const { hidden, flags } = post
  return (
    <>
      {hidden && (
        <Notice tone="query" title={post.own && !moderates ? text.hiddenOwn : text.hiddenRegion}>
          <p>{text.hiddenWhy(hidden.why)}</p>
          {post.own && !moderates && <p>{text.hiddenHelp}</p>}
        </Notice>
      )}
      {flags.length > 0 && (
        <Notice tone="query" title={text.pointedOut}>
          <ul>
            {flags.map((flag) => (
              <li key={flag.at}>{flag.why}</li>
            ))}
          </ul>
        </Notice>
      )}
      {post.flaggedByMe && !moderates && <p className="quiet">{text.pointedOutByMe}</p>}
    </>
  )
}
