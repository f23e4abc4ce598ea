import type { Indicator } from '@lyhord/core'
import { sourceIn } from '@lyhord/core/codebook/source.ts'
import type { Block, Chapter } from './document.ts'
import { ofWords, tableOf } from './table.ts'
import { said, type Voice } from './voice.ts'

const appendix = (title: string, blocks: readonly Block[]): Chapter => ({ title, appendix: true, blocks })

/** What each measure counts, which way is better, and where it comes from. */
export const definitionsChapter = (indicators: readonly Indicator[], voice: Voice): Chapter => {
  const { text } = voice
  return appendix(text.chapters.definitions, [
    {
      kind: 'definitions',
      items: indicators.map((i) => ({
        term: said(voice, i.title),
        text: `${said(voice, i.definition)} ${text.directions[i.direction]}`,
        source: sourceSaid(i, voice),
      })),
    },
  ])
}

/** A proposal says so itself. */
const sourceSaid = ({ source }: Indicator, { text, language }: Voice): string => {
  const said = sourceIn(source, language).text
  return source.evidence === 'proposal' ? said : `${said} (${text.evidence[source.evidence]})`
}

/** How the figures are made, as far as this report uses it. */
export const methodChapter = (points: readonly string[], voice: Voice): Chapter =>
  appendix(voice.text.chapters.method, [{ kind: 'points', items: points }])

/** Where the report comes from, as a table of names and values. */
export const aboutChapter = (
  about: readonly (readonly [name: string, value: string])[],
  voice: Voice,
): Chapter => {
  const { text } = voice
  const table = tableOf(text.chapters.about, ofWords(text.table.name, text.table.content), about)
  return appendix(text.chapters.about, [{ kind: 'table', table }])
}
