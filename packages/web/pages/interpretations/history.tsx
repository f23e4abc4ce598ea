import { type ReactElement, useState } from 'react'
import { useCall } from '../../client/use_call.ts'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { en } from '../../text/en/interpretations.ts'
import { sv } from '../../text/sv/interpretations.ts'
import { useFormat, useText } from '../../text/text.tsx'
import type { Post } from './answer.ts'
import { Paragraphs } from './paragraphs.tsx'

/** What a text of one's own said before; fetched when it is unfolded. */
export const History = ({ post }: { readonly post: Post }): ReactElement => {
  const text = useText({ sv, en })
  const [open, setOpen] = useState(false)
  return (
    <details className="post-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.history}</summary>
      {open && <Versions id={post.id} />}
    </details>
  )
}

const Versions = ({ id }: { readonly id: string }): ReactElement => {
  const text = useText({ sv, en })
  const { moment } = useFormat()
  const { data, error } = useCall('GET /api/interpretations/:interpretation/history', {
    params: { interpretation: id },
  })
  return (
    <div className="stack-tight">
      {error && <ProblemView problem={error.problem} />}
      {data?.versions.map((v) => (
        <div key={v.version}>
          <p className="quiet">{text.version(moment(v.until), v.by)}</p>
          <Paragraphs text={v.text} />
        </div>
      ))}
    </div>
  )
}
