import type { ReactElement } from 'react'
import { Progress } from '../../parts/progress/progress.tsx'
import { en } from '../../text/en/collect.ts'
import { useFormWords } from '../../text/form_words.ts'
import { sv } from '../../text/sv/collect.ts'
import { useFormat, useText } from '../../text/text.tsx'

interface Props {
  readonly form: string
  readonly submitted: number
  /** How many are waited for, where that is known. */
  readonly expected: number | null
}

/** How many records of a collection are in; of how many, where that is known. */
export const Submitted = ({ form, submitted, expected }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const words = useFormWords(form)
  if (expected === null) return <p>{text.progressOpen(words, number(submitted), submitted)}</p>
  return (
    <Progress
      value={submitted}
      of={expected}
      label={text.progress(words, number(submitted), number(expected))}
    />
  )
}
