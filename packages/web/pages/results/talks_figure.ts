import type { Code } from '@lyhord/core'
import type { FigureTable } from '../../charts/chart/figure_table.ts'
import type { TalksOfGroup } from '../../charts/talks_parts.ts'
import type { Difference } from './answer.ts'
import { saidDifference } from './difference_said.ts'
import type { Group } from './groups.ts'
import type { Knowledge } from './knowledge.ts'
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

/**
 * Girls against boys in words, about each number of talks that is said above: where any of them differs, those and
 * the first. A sentence that stood alone would be read as being about all of them.
 */
export const talksDifferences = (
  differences: readonly Difference[],
  voice: Voice,
  indicatorOf: Knowledge['indicatorOf'],
): readonly string[] => {
  const found = numbersSaid.flatMap((id) => differences.find((d) => d.indicator === id) ?? [])
  if (!found.some((d) => d.told)) return found.slice(0, 1).map((d) => saidDifference(d, voice))
  const said = found.filter((d, i) => i === 0 || d.told)
  return said.flatMap((d) => {
    const title = indicatorOf(d.indicator)?.title
    return title ? `${inVoice(voice, title)} – ${midSentence(saidDifference(d, voice))}` : []
  })
}

/** In the order in which they are said. */
const numbersSaid = ['samtal_minst_2', 'samtal_minst_3', 'samtal_minst_1']

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
