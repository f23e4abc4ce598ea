import { type ReactElement, useState } from 'react'
import { Notice } from '../../parts/notice/notice.tsx'
import { en } from '../../text/en/submissions.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useFormat, useText } from '../../text/text.tsx'
import { type Content, changedBetween } from './leaving.ts'
import { type Sent, Submit } from './submit.tsx'
import type { Chosen } from './use_chosen.ts'
import { WhatLeaves } from './what_leaves.tsx'

interface Props {
  readonly chosen: Chosen
  readonly content: Content
  readonly latest: Sent | undefined
  /** What was chosen the last time anything was submitted to the region. */
  readonly namedBefore: boolean | undefined
  readonly onAgain: () => void
}

/** What was seen first is remembered, so that numbers that change under the reader's eyes are told. */
export const ReadFirst = ({ chosen, content, latest, namedBefore, onAgain }: Props): ReactElement => {
  const [seen, see] = useState(content)
  const meanwhile = seen.checksum !== content.checksum
  const changed = meanwhile ? changedBetween(seen, content) : new Set<string>()
  return (
    <>
      <WhatLeaves chosen={chosen} content={content} changed={changed} />
      {meanwhile && <ChangedMeanwhile count={changed.size} />}
      <Submit
        chosen={chosen}
        content={content}
        latest={latest}
        namedBefore={namedBefore}
        onChanged={onAgain}
        onSubmitted={() => see(content)}
      />
    </>
  )
}

const ChangedMeanwhile = ({ count }: { readonly count: number }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  return (
    <Notice tone="query" title={text.changedMeanwhile} heard>
      <p>{text.changedMeanwhileWhat(number(count), count)}</p>
    </Notice>
  )
}
