import type { ReactElement } from 'react'
import { Notice } from '../../parts/notice/notice.tsx'
import { en } from '../../text/en/submissions.ts'
import { useFormWords } from '../../text/form_words.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useFormat, useText } from '../../text/text.tsx'
import type { Content, Leaving } from './leaving.ts'
import { smallGroups, smallRows } from './small_numbers.ts'

interface Props {
  readonly form: string
  readonly content: Content
  readonly all: readonly Leaving[]
}

/** What leaves and what does not, in a few points; and what is small in it, where something is. */
export const LeavingSaid = ({ form, content, all }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { one, many } = useFormWords(form).told
  const { records, cells } = content
  const [groups, rows] = [smallGroups(content), smallRows(all)]
  const named = `${number(records)} ${records === 1 ? one : many}`
  return (
    <Notice title={text.all}>
      <Points of={[text.counted(named, number(cells.length), number(all.length)), ...text.parts]} />
      {groups + rows > 0 && (
        <>
          <h3>{text.smallTitle}</h3>
          <Points
            of={[
              ...(groups > 0 ? [text.few(number(groups), groups)] : []),
              ...(rows > 0 ? [text.fewNumbers(number(rows), rows)] : []),
              ...text.smallWhat,
            ]}
          />
        </>
      )}
    </Notice>
  )
}

const Points = ({ of }: { readonly of: readonly string[] }): ReactElement => (
  <ul>
    {of.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
)
