import { type Released, shareFunnel, shareStanding } from '@lyhord/core'
import type { ReleasedFigures } from '@lyhord/core/disclosure/figures.ts'
import type { Voice } from '../voice.ts'
import { cellOf, shareOf } from './cells.ts'
import type { CompiledMaterial } from './material.ts'

/** How a member stands to all together. `own`: it is called by its name. */
export interface Standing {
  readonly name: string
  readonly own: boolean
  readonly standing: 'higher' | 'lower' | 'alike'
}

/** How each member whose share is shown stands to all together: a funnel with over-dispersion, no ranking. */
export const standingsOf = (
  figures: Released<ReleasedFigures>,
  { period, own }: Pick<CompiledMaterial, 'period' | 'own'>,
): readonly Standing[] => {
  const units = period.members.flatMap(({ code, name, reported }) => {
    const share = reported ? shareOf(cellOf(figures, period.period, code)) : undefined
    return share ? [{ name, own: own.includes(code), share }] : []
  })
  const funnel = shareFunnel(units.map((u) => u.share))
  return funnel
    ? units.map(({ share, ...u }) => ({ ...u, standing: sideOf(shareStanding(funnel, share)) }))
    : []
}

const sideOf = (standing: ReturnType<typeof shareStanding>): Standing['standing'] => {
  if (standing === 'higher' || standing === 'much_higher') return 'higher'
  return standing === 'lower' || standing === 'much_lower' ? 'lower' : 'alike'
}

/** The standings in counts, then one's own by name. */
export const standingSaid = (title: string, all: readonly Standing[], voice: Voice): readonly string[] => {
  const { compiled } = voice.text
  const many = (which: Standing['standing']): number => all.filter((s) => s.standing === which).length
  const [of, alike, higher, lower] = [all.length, many('alike'), many('higher'), many('lower')].map((n) =>
    voice.format.number(n),
  )
  const told =
    many('alike') === all.length
      ? compiled.allAlike(title, of ?? '')
      : compiled.told(title, of ?? '', alike ?? '', higher ?? '', lower ?? '')
  return [told, ...all.filter((s) => s.own).map(({ name, standing }) => ownSaid[standing](name, voice))]
}

const ownSaid: Readonly<Record<Standing['standing'], (name: string, voice: Voice) => string>> = {
  higher: (name, { text }) => text.compiled.ownHigher(name),
  lower: (name, { text }) => text.compiled.ownLower(name),
  alike: (name, { text }) => text.compiled.ownSame(name),
}
