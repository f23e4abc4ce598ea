import type { ReactElement } from 'react'
import { en } from '../../text/en/interpretations.ts'
import { sv } from '../../text/sv/interpretations.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { withCapital } from '../../text/with_capital.ts'
import { everybody } from '../comparison/answer.ts'
import type { Post, ThreadAnswer } from './answer.ts'

interface Props {
  readonly post: Post
  readonly thread: ThreadAnswer
  readonly isShare: boolean
}

/** Which figure was read, and what stood there while it may be shown. */
export const FigureRead = ({ post, thread, isShare }: Props): ReactElement | null => {
  const text = useText({ sv, en })
  const { number, percent, period } = useFormat()
  const release = thread.releases.find((r) => r.id === post.release)
  if (!release) return null
  const half = withCapital(period(post.period))
  if (release.state === 'withdrawn')
    return (
      <p className="post-read">{text.withdrawn(half, number(release.number), release.withdrawnWhy ?? '')}</p>
    )
  const cells = thread.figures.find((f) => f.release === post.release)?.figures.content.cells ?? []
  const said = (area: string, shown: (value: string) => string, hidden: string): string | undefined => {
    const cell = cells.find((c) => c.area === area && c.period === post.period)
    if (!cell) return undefined
    if (cell.hidden !== null || cell.value === null) return hidden
    return shown(isShare ? percent(cell.value) : number(cell.value, Number.isInteger(cell.value) ? 0 : 1))
  }
  const parts = [
    text.about(half, number(release.number)),
    post.own ? said(post.code, text.own, text.ownHidden) : said(post.code, text.board, text.boardHidden),
    said(everybody, text.all, text.allHidden),
  ]
  return <p className="post-read">{parts.filter(Boolean).join(' · ')}</p>
}
