import type { EquityWords } from './equity_sv.ts'

type Group = keyof EquityWords['groups']

/** What is told of two groups held against each other given similar needs, or of one against all the others (null). */
export interface ToldEquity {
  readonly indicator: keyof EquityWords['says']
  readonly group: Group
  readonly against: Group | null
  /** `too_few`: nothing can be said. */
  readonly verdict: 'first_more' | 'second_more' | 'cannot_tell' | 'too_few'
  /** First minus second, shares. */
  readonly adjusted: { readonly difference: number; readonly low: number; readonly high: number } | null
}

/** How a language says equity. `points` of a difference may come with a plus. */
export interface EquityVoice {
  readonly words: EquityWords
  readonly format: {
    readonly number: (value: number, decimals?: number) => string
    readonly points: (difference: number, decimals?: number) => string
    readonly list: (parts: readonly string[]) => string
  }
}

/** Whether the two can be told apart. */
export const isTold = ({ verdict }: Pick<ToldEquity, 'verdict'>): boolean =>
  verdict === 'first_more' || verdict === 'second_more'

const otherVerdict = {
  first_more: 'second_more',
  second_more: 'first_more',
  cannot_tell: 'cannot_tell',
  too_few: 'too_few',
} as const

/** The same told of two groups from the other one; of one group against all others, there is no such. */
export const toldFromOther = (c: ToldEquity): ToldEquity | undefined =>
  c.against === null
    ? undefined
    : {
        indicator: c.indicator,
        group: c.against,
        against: c.group,
        verdict: otherVerdict[c.verdict],
        adjusted: c.adjusted && {
          difference: -c.adjusted.difference,
          low: -c.adjusted.high,
          high: -c.adjusted.low,
        },
      }

/** The honest statement about one comparison, with the size of a difference that can be told. */
export const saidComparison = (c: ToldEquity, voice: EquityVoice): string => {
  const { words } = voice
  const [a, b] = [words.groups[c.group].said, c.against ? words.groups[c.against].said : words.others]
  if (c.verdict === 'too_few' || !c.adjusted) return words.tooFew(a, b)
  if (c.verdict === 'cannot_tell') return words.same(a, b)
  const other = toldFromOther(c)
  if (c.verdict === 'second_more' && other) return saidComparison(other, voice)
  const says = words.says[c.indicator]
  return (c.verdict === 'first_more' ? says.more : says.less)(a, b, sizeOf(c.adjusted, voice))
}

/** All that is compared for one indicator in one way: what can be told first, the rest in one sentence each. */
export const saidComparisons = (all: readonly ToldEquity[], voice: EquityVoice): readonly string[] => {
  const { words, format } = voice
  if (all.every((c) => c.against !== null)) return all.map((c) => saidComparison(c, voice))
  const few = all.filter((c) => c.verdict === 'too_few')
  if (few.length === all.length) return [words.tooFewAll]
  const told = all.filter(isTold)
  const rest = all.length - few.length - told.length
  const none = few.length > 0 ? words.testedNotApart : words.noneApart
  return [
    ...told.map((c) => saidComparison(c, voice)),
    ...(rest > 0 ? [told.length > 0 ? words.restNotApart : none] : []),
    ...(few.length > 0 ? [words.tooFewOf(format.list(few.map((c) => words.groups[c.group].said)))] : []),
  ]
}

/** `13 procentenheter (4–23)`, without sign; with a decimal where whole numbers would show 0. */
const sizeOf = (
  { difference, low, high }: NonNullable<ToldEquity['adjusted']>,
  { words, format }: EquityVoice,
): string => {
  const [least = 0, most = 0] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b)
  const decimals = least < 0.01 ? 1 : 0
  const points = format.points(Math.abs(difference), decimals).replace(/^\+/, '')
  const lowest = least < 0.0005 ? `<${format.number(0.1, 1)}` : format.number(least * 100, decimals)
  return words.size(points, lowest, format.number(most * 100, decimals))
}
