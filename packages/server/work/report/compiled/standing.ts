import { type Released, shareFunnel, shareStanding } from '@lyhord/core'
import type { ReleasedFigures } from '@lyhord/core/disclosure/figures.ts'
import type { Voice } from '../voice.ts'
import { cellOf, shareOf } from './cells.ts'
import type { CompiledMaterial } from './material.ts'

/** With fewer the spread between them cannot be told. */
const fewest = 5

/** How the members stand to all together, in counts, and one's own by name: a funnel with over-dispersion, no ranking. */
export const standingSaid = (
  title: string,
  figures: Released<ReleasedFigures>,
  { period, own }: Pick<CompiledMaterial, 'period' | 'own'>,
  voice: Voice,
): readonly string[] => {
  const { compiled } = voice.text
  const units = period.members.flatMap(({ code, name, reported }) => {
    const share = reported ? shareOf(cellOf(figures, period.period, code)) : undefined
    return share ? [{ code, name, share }] : []
  })
  const funnel = shareFunnel(units.map((u) => u.share))
  if (!funnel || units.length < fewest) return [compiled.few]
  const standings = units.map((u) => ({ ...u, standing: shareStanding(funnel, u.share) }))
  const many = (...all: readonly string[]): number =>
    standings.filter((s) => s.standing !== undefined && all.includes(s.standing)).length
  const [alike, higher, lower] = [
    many('cannot_be_told'),
    many('higher', 'much_higher'),
    many('lower', 'much_lower'),
  ]
  const said = (count: number): string => voice.format.number(count)
  return [
    alike === units.length
      ? compiled.allAlike(title, said(alike))
      : compiled.told(title, said(units.length), said(alike), said(higher), said(lower)),
    ...standings
      .filter((s) => own.includes(s.code))
      .map(({ name, standing }) => ownSaid(name, standing, voice)),
  ]
}

const ownSaid = (
  name: string,
  standing: ReturnType<typeof shareStanding>,
  { text: { compiled } }: Voice,
): string => {
  if (standing === 'lower' || standing === 'much_lower') return compiled.ownLower(name)
  if (standing === 'higher' || standing === 'much_higher') return compiled.ownHigher(name)
  return compiled.ownSame(name)
}
