import type { Code } from '@lyhord/core'
import type { FigureTable } from '../../charts/chart/figure_table.ts'
import type { DotRow } from '../../charts/dots_layout.ts'
import { type Result, resultIn, resultsIn } from './answer.ts'
import type { Group } from './groups.ts'
import { saidShare } from './said_share.ts'
import type { Selection } from './selection.ts'
import { nobodyCounted, partSaid, saidWithInterval, shareCells } from './share_figure.ts'
import { inVoice, midSentence, type Voice } from './voice.ts'

/** The codes of a distribution as they are to be shown: as in the form, or most common first (equal ones as in the form). */
export const orderedCodes = (
  codes: readonly Code[],
  id: string,
  total: Group,
  order: Selection['order'],
): readonly Code[] => {
  if (order === 'formular') return codes
  const count = (code: Code): number => resultIn(total.cell, id, code.id)?.numerator ?? 0
  return codes.toSorted((a, b) => count(b) - count(a))
}

/** More answers than this that are equally common are counted, not listed. */
const mostListed = 3

/** The most common answers in a sentence, equally common ones together; answers that mean "not known" are not said. */
export const mostCommon = (id: string, codes: readonly Code[], total: Group, voice: Voice): string => {
  const known = resultsIn(total.cell, id).filter(
    (r) => (r.numerator ?? 0) > 0 && codes.find((c) => c.id === r.code)?.means !== 'unknown',
  )
  const counts = [...new Set(known.map((r) => r.numerator ?? 0))].toSorted((a, b) => b - a)
  const [first = [], second = []] = counts.map((count) =>
    known.filter((r) => r.numerator === count).map((r) => spoken(r, codes, voice)),
  )
  const [top, next] = [first[0], second[0]]
  if (!top) return nobodyCounted(resultsIn(total.cell, id)[0], voice)
  const { most, mostThen, mostAlike, manyAlike } = voice.text.figure
  if (first.length > mostListed) return manyAlike(voice.format.number(first.length), top.share)
  if (first.length > 1) return mostAlike(voice.format.list(first.map((s) => s.label)), top.share)
  return next && second.length === 1
    ? mostThen(top.label, top.share, next.label, next.share)
    : most(top.label, top.share)
}

/** A code in the middle of a sentence, and its share, which stands on one line. */
const spoken = (result: Result, codes: readonly Code[], voice: Voice): { label: string; share: string } => {
  const code = codes.find((c) => c.id === result.code)
  const said = saidShare(result.numerator ?? 0, result.n)
  return {
    label: code ? midSentence(inVoice(voice, code.label)) : (result.code ?? ''),
    share: said ? midSentence(voice.text.share(said)).replaceAll(' ', '\u00a0') : '',
  }
}

/** Where several stand beside each other only the share is written; the interval is drawn, and stands in the table. */
const saidInRow = (result: Result | undefined, several: boolean, voice: Voice): string =>
  several && typeof result?.value === 'number'
    ? partSaid(result.numerator ?? 0, result.n, voice)
    : several
      ? '–'
      : saidWithInterval(result, voice)

/** One row per code, with a dot for each group. */
export const distributionRows = (
  id: string,
  codes: readonly Code[],
  groups: readonly Group[],
  voice: Voice,
): readonly DotRow[] =>
  codes.map((code) => ({
    label: inVoice(voice, code.label),
    dots: groups.map(({ series, cell }) => {
      const result = resultIn(cell, id, code.id)
      const value = typeof result?.value === 'number' ? result.value : null
      return {
        series,
        value,
        interval: result?.interval ?? null,
        said: saidInRow(result, groups.length > 1, voice),
      }
    }),
  }))

/** One row per code; per group the share, its interval and the count. */
export const distributionTable = (
  id: string,
  codes: readonly Code[],
  groups: readonly Group[],
  voice: Voice,
): FigureTable => {
  const { table } = voice.text
  const named = (what: string) => (group: Group) => (groups.length > 1 ? `${group.label}: ${what}` : what)
  const heads = [named(table.share), named(table.interval), named(table.count)]
  return {
    columns: [table.answer, ...groups.flatMap((g) => heads.map((head) => head(g)))],
    rows: codes.map((code) => [
      inVoice(voice, code.label),
      ...groups.flatMap((g) => shareWithRange(resultIn(g.cell, id, code.id), voice)),
    ]),
  }
}

const shareWithRange = (result: Result | undefined, voice: Voice): readonly string[] => {
  const [share = '', low = '', high = '', count = ''] = shareCells(result, voice)
  return [share, low && `${low}–${high}`, count]
}

/** The highest end of any interval, so that the axis holds them all. */
export const highestOf = (rows: readonly DotRow[]): number =>
  Math.max(0, ...rows.flatMap((r) => r.dots.map((d) => d.interval?.[1] ?? d.value ?? 0)))
