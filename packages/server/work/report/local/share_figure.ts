import { canTellApart, newcombe, type ShareIndicator } from '@lyhord/core'
import type { Figure, Table } from '../document.ts'
import { contraryOf, markSaid, marksHeard, noFigure, shareIn, shareSentence, sizeOf } from '../said_figure.ts'
import { shareCells, shareColumns } from '../share_table.ts'
import { ofWords, tableOf } from '../table.ts'
import { midSentence, said, type Voice } from '../voice.ts'
import { warningsOf } from '../warnings.ts'
import { axisEnd } from './distribution_figure.ts'
import { type Group, resultOf, rowsOf, type Shown, type ToldDifference } from './shown.ts'

/** A share: the sentence, how it stands against last year and between girls and boys, dots with intervals. */
export const shareFigure = (indicator: ShareIndicator, shown: Shown, voice: Voice): Figure => {
  const whole = resultOf(shown.total.results, indicator.id)
  const share = shareIn(whole)
  const counted = (group: Group) => {
    const { n = 0, missing } = resultOf(group.results, indicator.id) ?? {}
    return { label: group.label, n, missing: missing ?? 0 }
  }
  const sentence = share ? shareSentence(indicator, share, voice) : noFigure(whole, voice)
  const title = said(voice, indicator.title)
  return {
    kind: 'figure',
    title,
    sentence,
    short: share ? sentence : `${title}: ${midSentence(sentence)}`,
    more: share ? [...againstBefore(indicator, shown, voice), ...betweenSexes(indicator, shown, voice)] : [],
    warnings: warningsOf({ ...counted(shown.total), label: null }, shown.groups.map(counted), voice),
    chart: share ? shareChart(indicator, shown, voice) : null,
    table: shareTable(indicator, rowsOf(shown), voice),
  }
}

const shareChart = (indicator: ShareIndicator, shown: Shown, voice: Voice): Figure['chart'] => {
  const rows = rowsOf(shown).map(({ label, series, results }) => {
    const result = resultOf(results, indicator.id)
    const share = shareIn(result)
    return {
      label,
      series,
      value: share ? share.numerator / share.n : null,
      interval: share?.interval ?? null,
      said: share
        ? markSaid(share, voice)
        : result?.hidden
          ? voice.text.guarded.short
          : voice.text.nobodyCounted,
    }
  })
  const title = said(voice, indicator.title)
  const n = voice.format.number(resultOf(shown.total.results, indicator.id)?.n ?? 0)
  return {
    kind: 'shares',
    end: axisEnd(rows.map((r) => r.interval?.[1] ?? r.value ?? 0)),
    rows,
    caption: voice.text.caption(said(voice, indicator.question), n),
    alt: marksHeard(title, rows, voice),
  }
}

/** One row a group. */
const shareTable = (indicator: ShareIndicator, groups: readonly Group[], voice: Voice): Table =>
  tableOf(
    said(voice, indicator.title),
    [...ofWords(voice.text.table.group), ...shareColumns(voice)],
    groups.map(({ label, results }) => [label, ...shareCells(resultOf(results, indicator.id), voice)]),
  )

/** How the share stands to the same days a year before, told from the side that the sentence tells. */
const againstBefore = (
  indicator: ShareIndicator,
  { total, before }: Pick<Shown, 'total' | 'before'>,
  voice: Voice,
): readonly string[] => {
  const [now, then] = [
    shareIn(resultOf(total.results, indicator.id)),
    shareIn(resultOf(before, indicator.id)),
  ]
  const difference = now && then && newcombe(now, then)
  if (!difference || then.n < 10) return []
  const contrary = contraryOf(indicator, voice) !== undefined
  const value = then.numerator / then.n
  if (!canTellApart(difference))
    return [voice.text.before.same(voice.format.percent(contrary ? 1 - value : value))]
  const more = difference.difference > 0 !== contrary
  return [voice.text.before[more ? 'more' : 'less'](...sizeOf(difference, voice))]
}

/** Whether girls and boys can be told apart, told from the side that the sentence tells. */
const betweenSexes = (indicator: ShareIndicator, { differences }: Shown, voice: Voice): readonly string[] => {
  const found = differences.find((d) => d.indicator === indicator.id && d.code === undefined)
  return found ? [saidDifference(found, contraryOf(indicator, voice) !== undefined, voice)] : []
}

/** `Flickor oftare än pojkar: skillnaden är 8 procentenheter (2–14).` `turned`: told from the other side. */
export const saidDifference = (d: ToldDifference, turned: boolean, voice: Voice): string => {
  const { text } = voice
  if (!d.told) return text.difference.same
  return text.difference[d.difference > 0 !== turned ? 'girlsMore' : 'boysMore'](...sizeOf(d, voice))
}
