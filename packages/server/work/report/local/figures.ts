import type { FormEntry } from '@lyhord/catalogue'
import { codesOf, type Indicator, variablesById } from '@lyhord/core'
import type { Figure } from '../document.ts'
import { type Subject, subjectOf } from '../subjects.ts'
import type { Voice } from '../voice.ts'
import { daysFigure } from './days_figure.ts'
import { distributionFigure } from './distribution_figure.ts'
import { numberFigure } from './number_figure.ts'
import { shareFigure } from './share_figure.ts'
import type { Shown } from './shown.ts'
import { talkIds, talksFigure } from './talks_figure.ts'

/** The indicators that were chosen, in the order that they were chosen in. */
export const chosenFrom = (all: readonly Indicator[], ids: readonly string[]): readonly Indicator[] =>
  ids.flatMap((id) => all.find((i) => i.id === id) ?? [])

/** Figures by the chapter that they stand in. */
export type Figures = ReadonlyMap<Subject, readonly Figure[]>

/** The three shares of talks are one figure when all are chosen: it stands where the first of them does. */
export const figuresOf = (
  entry: FormEntry,
  chosen: readonly Indicator[],
  shown: Shown,
  voice: Voice,
): Figures => {
  const bySubject = new Map<Subject, Figure[]>()
  const talks = talksTogether(chosen, shown, voice)
  for (const indicator of chosen) {
    const subject = subjectOf(indicator)
    const isTalk = talks !== undefined && talkIds.some((id) => id === indicator.id)
    const figure = isTalk
      ? indicator.id === chosen.find((i) => talkIds.some((id) => id === i.id))?.id
        ? talks
        : undefined
      : figureOf(entry, indicator, shown, voice)
    if (figure) bySubject.set(subject, [...(bySubject.get(subject) ?? []), figure])
  }
  return bySubject
}

const talksTogether = (chosen: readonly Indicator[], shown: Shown, voice: Voice): Figure | undefined => {
  const shares = talkIds.flatMap((id) => chosen.find((i) => i.id === id) ?? [])
  const [once, twice, thrice] = shares.flatMap((i) =>
    i.kind === 'share' ? [shareFigure(i, shown, voice)] : [],
  )
  if (!once || !twice || !thrice) return undefined
  return talksFigure({ ...twice, more: [...twice.more, thrice.sentence, once.sentence] }, shown, voice)
}

const figureOf = (entry: FormEntry, indicator: Indicator, shown: Shown, voice: Voice): Figure => {
  switch (indicator.kind) {
    case 'share':
      return shareFigure(indicator, shown, voice)
    case 'days':
      return daysFigure(indicator, shown, voice)
    case 'distribution': {
      const variable = variablesById(entry.form).get(indicator.of)
      const codes = (variable && codesOf(variable)) ?? []
      return distributionFigure(indicator, codes, variable?.kind === 'multi', shown, voice)
    }
    default:
      return numberFigure(indicator, shown, voice)
  }
}
