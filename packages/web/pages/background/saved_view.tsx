import type { ReactElement } from 'react'
import type { Answer } from '../../client/call.ts'
import { Notice } from '../../parts/notice/notice.tsx'
import { en } from '../../text/en/background.ts'
import { sv } from '../../text/sv/background.ts'
import { useFormat, useText } from '../../text/text.tsx'

export type Saved = Answer<'PUT /api/background'>

const mostCodes = 12

/** What came of an import: what was saved, what is missing, and the codes that are not known. */
export const SavedView = ({ saved }: { readonly saved: Saved }): ReactElement => {
  const { saved: text } = useText({ sv, en })
  const { number } = useFormat()
  const codes = (all: readonly string[]): string =>
    [all.slice(0, mostCodes).join(', '), all.length > mostCodes && text.more(number(all.length - mostCodes))]
      .filter(Boolean)
      .join(' ')
  const { figures, values, missing, notMunicipalities: others, unnamed } = saved
  return (
    <Notice tone="done" title={text.title} heard>
      <p>{text.counted(number(values), number(figures), figures)}</p>
      {missing > 0 && <p>{text.missing(number(missing), missing)}</p>}
      {others.length > 0 && <p>{text.others(codes(others))}</p>}
      {unnamed.length > 0 && <p>{text.unnamed(codes(unnamed))}</p>}
    </Notice>
  )
}

/** The outcome of several portions as one. */
export const savedTogether = (all: readonly Saved[]): Saved => ({
  figures: sum(all.map((s) => s.figures)),
  values: sum(all.map((s) => s.values)),
  missing: sum(all.map((s) => s.missing)),
  notMunicipalities: [...new Set(all.flatMap((s) => s.notMunicipalities))].sort(),
  unnamed: [...new Set(all.flatMap((s) => s.unnamed))].sort(),
})

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0)
