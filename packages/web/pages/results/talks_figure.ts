import type { FigureTable } from '../../charts/chart/figure_table.ts'
import type { TalksOfGroup } from '../../charts/talks_parts.ts'
import { resultIn } from './answer.ts'
import type { Group } from './groups.ts'
import { saidShare } from './said_share.ts'
import { type Talks, talksOf } from './talks.ts'
import { midSentence, type Voice } from './voice.ts'

/** A group's talks, from the three nested shares. */
export const talksIn = ({ cell }: Group): Talks | undefined =>
  talksOf(
    resultIn(cell, 'samtal_minst_1'),
    resultIn(cell, 'samtal_minst_2'),
    resultIn(cell, 'samtal_minst_3'),
  )

/** `6 av 10 tre gånger eller fler. 9 av 10 minst en gång.` */
export const moreOnTalks = (talks: Talks, { text }: Voice): string => {
  const thrice = saidShare(talks.threeOrMore, talks.n)
  const once = saidShare(talks.n - talks.none, talks.n)
  return thrice && once ? text.talks.more(text.share(thrice), text.share(once)) : ''
}

/** One bar per group; under the name how many were counted. */
export const talksBars = (groups: readonly Group[], { text, format }: Voice): readonly TalksOfGroup[] =>
  groups.map((group) => {
    const talks = talksIn(group)
    const counted = talks ? text.figure.counted(format.number(talks.n), talks.n === 1) : text.nobody
    return {
      label: `${group.label} · ${counted}`,
      counts: talks ? [talks.none, talks.one, talks.two, talks.threeOrMore] : [0, 0, 0, 0],
    }
  })

/** One row per group: records by number of talks. */
export const talksTable = (groups: readonly Group[], { text: { table }, format }: Voice): FigureTable => ({
  columns: [table.group, ...table.talks, table.of, table.missing],
  rows: groups.map((group) => {
    const t = talksIn(group)
    const counts = t ? [t.none, t.one, t.two, t.threeOrMore, t.n, t.missing] : [0, 0, 0, 0, 0, 0]
    return [group.label, ...counts.map((c) => format.number(c))]
  }),
})

/** The bar in words, for those who do not see it. */
export const talksSpoken = (talks: Talks, { text, format }: Voice): string =>
  [talks.none, talks.one, talks.two, talks.threeOrMore]
    .map((count, i) => `${midSentence(text.table.talks[i] ?? '')}: ${format.percent(count / talks.n)}`)
    .join(', ')
