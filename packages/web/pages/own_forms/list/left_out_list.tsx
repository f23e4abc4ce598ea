import type { LeftOut } from '@lyhord/intake/form_files/left_out.ts'
import type { ReactElement } from 'react'
import { useWords } from '../../../text/text.tsx'

interface Props {
  readonly title: string
  readonly left: readonly LeftOut[]
}

/** What a file and a form could not say to each other, line by line. */
export const LeftOutList = ({ title, left }: Props): ReactElement | null => {
  const words = useWords()
  if (left.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="kom-inte-med">
      <h3 id="kom-inte-med">{title}</h3>
      <ul className="own-forms-left">
        {left.map(({ at, what }) => (
          <li key={`${at} ${what.sv}`}>
            <code>{at}</code> {words(what)}
          </li>
        ))}
      </ul>
    </section>
  )
}
