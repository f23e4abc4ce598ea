import { type Told, toldFromOther } from './answer.ts'
import type { Voice } from './voice.ts'

/** Whether the two can be told apart. */
export const isTold = ({ verdict }: Told): boolean => verdict === 'first_more' || verdict === 'second_more'

/** The honest statement about one comparison, with the size of a difference that can be told. */
export const saidComparison = (c: Told, voice: Voice): string => {
  const { text } = voice
  const [a, b] = [text.groups[c.group].said, c.against ? text.groups[c.against].said : text.others]
  if (c.verdict === 'too_few' || !c.adjusted) return text.tooFew(a, b)
  if (c.verdict === 'cannot_tell') return text.same(a, b)
  const other = toldFromOther(c)
  if (c.verdict === 'second_more' && other) return saidComparison(other, voice)
  const says = text.says[c.indicator]
  return (c.verdict === 'first_more' ? says.more : says.less)(a, b, sizeOf(c.adjusted, voice))
}

/** All that is compared for one indicator in one way: what can be told first, the rest in one sentence each. */
export const saidComparisons = (all: readonly Told[], voice: Voice): readonly string[] => {
  const { text, format } = voice
  if (all.every((c) => c.against !== null)) return all.map((c) => saidComparison(c, voice))
  const few = all.filter((c) => c.verdict === 'too_few')
  if (few.length === all.length) return [text.tooFewAll]
  const told = all.filter(isTold)
  const rest = all.length - few.length - told.length
  const none = few.length > 0 ? text.testedNotApart : text.noneApart
  return [
    ...told.map((c) => saidComparison(c, voice)),
    ...(rest > 0 ? [told.length > 0 ? text.restNotApart : none] : []),
    ...(few.length > 0 ? [text.tooFewOf(format.list(few.map((c) => text.groups[c.group].said)))] : []),
  ]
}

type Adjusted = NonNullable<Told['adjusted']>

/** `13 procentenheter (4–23)`, without sign; with a decimal where whole numbers would show 0. */
const sizeOf = ({ difference, low, high }: Adjusted, { text, format }: Voice): string => {
  const [least = 0, most = 0] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b)
  const decimals = least < 0.01 ? 1 : 0
  const points = format.points(Math.abs(difference), decimals).replace(/^\+/, '')
  const lowest = least < 0.0005 ? `<${format.number(0.1, 1)}` : format.number(least * 100, decimals)
  return text.size(points, lowest, format.number(most * 100, decimals))
}

/** `+5 (−1 till 11)`, in percentage points. */
export const signedSize = ({ difference, low, high }: Adjusted, voice: Voice): string =>
  voice.text.signed(signed(difference, voice), signed(low, voice), signed(high, voice))

/** A difference of shares in percentage points with its sign; 0 has none. */
export const signed = (difference: number, { format }: Voice, decimals = 0): string => {
  const points = Number((difference * 100).toFixed(decimals)) || 0
  return `${points > 0 ? '+' : ''}${format.number(points, decimals)}`
}
