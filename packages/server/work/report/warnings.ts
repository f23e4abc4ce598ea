import type { Voice } from './voice.ts'

/** A count that a figure rests on, and whose it is; no label for the whole. */
export interface CountedGroup {
  readonly label: string | null
  readonly n: number
  readonly missing: number
}

type Warning = 'recognisable' | 'uncertain' | 'much_missing'

const holds: Readonly<Record<Warning, (group: CountedGroup) => boolean>> = {
  recognisable: ({ n }) => n > 0 && n < 5,
  uncertain: ({ n }) => n >= 5 && n < 30,
  much_missing: ({ n, missing }) => missing > 0 && missing / (n + missing) > 0.2,
}

/** What a reader should know before trusting a figure: said of the whole, or of the groups that it is true of. */
export const warningsOf = (
  whole: CountedGroup,
  groups: readonly CountedGroup[],
  { text, format }: Voice,
): readonly string[] =>
  (['recognisable', 'uncertain', 'much_missing'] as const).flatMap((warning) => {
    if (holds[warning](whole)) return [text.warnings[warning]('')]
    const labels = groups.filter(holds[warning]).flatMap((g) => g.label ?? [])
    return labels.length === 0
      ? []
      : [text.warnings[warning](text.warnings.about(format.list(labels.map((l) => l.toLowerCase()))))]
  })
