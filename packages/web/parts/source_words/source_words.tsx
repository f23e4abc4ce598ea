import type { Source } from '@lyhord/core'
import { sourceIn } from '@lyhord/core/codebook/source.ts'
import type { ReactElement } from 'react'
import { useLanguage } from '../../text/text.tsx'

/** What a source says, marked with the language that it stands in. */
export const SourceWords = ({ source }: { readonly source: Source }): ReactElement => {
  const { text, language } = sourceIn(source, useLanguage())
  return <span lang={language}>{text}</span>
}
