import { type ReactElement, useEffect, useRef } from 'react'
import type { Answer } from '../../../client/call.ts'
import { en } from '../../../text/en/reports.ts'
import { sv } from '../../../text/sv/reports.ts'
import { useText } from '../../../text/text.tsx'

type Chapters = Answer<'POST /api/reports/outline'>['chapters']

/** What the report would say, chapter by chapter. */
export const Outline = ({ chapters }: { readonly chapters: Chapters }): ReactElement => {
  const { neu } = useText({ sv, en })
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [chapters])
  return (
    <section className="report-outline" aria-labelledby="rapport-innehall">
      <h2 id="rapport-innehall" tabIndex={-1} ref={heading}>
        {neu.outline}
      </h2>
      {chapters.map(({ title, parts }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul>
            {parts.map((part, i) => (
              <li key={i} className={part.own ? 'report-own' : undefined}>
                {part.title !== null && <strong>{part.title}</strong>} {part.own && <>({neu.own})</>}{' '}
                {part.text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
