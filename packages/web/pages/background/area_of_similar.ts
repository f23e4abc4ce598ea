import type { Answer } from '../../client/call.ts'
import type { BackgroundText } from '../../text/sv/background.ts'
import type { Area } from '../areas/read_areas.ts'

export type Similar = Answer<'GET /api/background/similar'>

/** What a municipality is called; its code when nobody has said a name. */
export const nameOf = ({ code, name }: { readonly code: string; readonly name: string | null }): string =>
  name ?? code

/** A group of the municipalities found, marked as computed, with how and from which sources; `invented` as they are. */
export const areaOfSimilar = (
  similar: Similar,
  text: BackgroundText['similar'],
  list: (parts: readonly string[]) => string,
  invented: boolean,
): Area => {
  const { code, year, nearest } = similar
  const sources = [...new Set(similar.figures.map(({ source }) => source))].join(', ')
  return {
    area: `liknande-${code}-${year}`,
    kind: 'group',
    name: text.area(nameOf(similar), year).slice(0, 120),
    source: fitting(basis(similar, text), (parts) => text.areaSource(nearest.length, list(parts), sources)),
    year,
    invented,
    members: nearest.map((m) => ({ code: m.code, name: nameOf(m), from: `${year}-01-01`, to: null })),
  }
}

/** What the likeness rests on, in words. */
export const basis = (
  { figures, groupWeight }: Similar,
  text: BackgroundText['similar'],
): readonly string[] => [
  ...figures.map(({ label, scale }) => (scale === 'log' ? text.log(label) : label)),
  ...(groupWeight > 0 ? [text.sharedGroup] : []),
]

const longest = 200

/** A source has 200 characters: figures' names are cut before the sources are. */
const fitting = (parts: readonly string[], said: (parts: readonly string[]) => string): string => {
  const whole = said(parts)
  const over = whole.length - longest
  if (over <= 0) return whole
  const each = Math.floor((parts.join('').length - over) / parts.length) - 1
  return said(
    parts.map((part) => (part.length > each ? `${part.slice(0, Math.max(1, each - 1))}…` : part)),
  ).slice(0, longest)
}
