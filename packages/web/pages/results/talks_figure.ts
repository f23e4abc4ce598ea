import type { Code } from '@lyhord/core'
import type { FigureTable } from '../../charts/chart/figure_table.ts'
import type { TalksOfGroup } from '../../charts/talks_parts.ts'
import type { Group } from './groups.ts'
import { saidShare } from './said_share.ts'
import { partSaid } from './share_figure.ts'
import { atLeastTalks, type Talks, talksOf } from './talks.ts'
import { inVoice, midSentence, type Voice } from './voice.ts'

/** `6 av 10 tre gånger eller fler. 9 av 10 minst en gång.` */
export const moreOnTalks = (talks: Talks, { text }: Voice): string => {
  const thrice = saidShare(atLeastTalks(talks, 3), talks.n)
  const once = saidShare(atLeastTalks(talks, 1), talks.n)
  return thrice && once ? text.talks.more(text.share(thrice), text.share(once)) : ''
}

/** One bar per group; under the name how many were counted. */
export const talksBars = (groups: readonly Group[], { text, format }: Voice): readonly TalksOfGroup[] =>
  groups.map(({ label, cell }) => {
    const talks = talksOf(cell)
    const counted = talks ? text.figure.counted(format.number(talks.n), talks.n === 1) : text.nobody
    return { label: `${label} · ${counted}`, counts: talks?.counts ?? [] }
  })

/** One row per group: records by number of talks. */
export const talksTable = (groups: readonly Group[], steps: readonly Code[], voice: Voice): FigureTable => {
  const { table } = voice.text
  return {
    columns: [table.group, ...steps.map((step) => inVoice(voice, step.label)), table.of, table.missing],
    rows: groups.map(({ label, cell }) => {
      const { counts, n, missing } = talksOf(cell) ?? { counts: steps.map(() => 0), n: 0, missing: 0 }
      return [label, ...[...counts, n, missing].map((c) => voice.format.number(c))]
    }),
  }
}

/** The bar in words, for those who do not see it. */
export const talksSpoken = ({ counts, n }: Talks, steps: readonly Code[], voice: Voice): string =>
  counts
    .map((count, i) => {
      const label = steps[i]?.label
      return `${label ? midSentence(inVoice(voice, label)) : ''}: ${partSaid(count, n, voice)}`
    })
    .join(', ')
