import type { Source } from '@lyhord/core'
import type { ReactElement } from 'react'
import { SourceWords } from '../../parts/source_words/source_words.tsx'
import { en } from '../../text/en/codebook.ts'
import { sv } from '../../text/sv/codebook.ts'
import { useText } from '../../text/text.tsx'

interface Props {
  readonly label: string
  readonly source: Source
}

/** Where it comes from and how sure that is; a proposal always says so. */
export const SourceView = ({ label, source }: Props): ReactElement => {
  const text = useText({ sv, en })
  return (
    <p className="entry-source">
      <span className={`evidence evidence-${source.evidence}`}>{text.evidence[source.evidence]}</span>{' '}
      <span className="quiet">
        {label}: <SourceWords source={source} />
      </span>{' '}
      {source.url && (
        <a href={source.url} rel="noreferrer" target="_blank">
          {text.sourceLink}
        </a>
      )}
    </p>
  )
}
