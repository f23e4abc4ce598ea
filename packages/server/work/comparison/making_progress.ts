/** How far a release has come, in tables: hidden and audited, of all. */
export interface MakingProgress {
  readonly stage: 'waiting' | 'protecting' | 'auditing' | 'storing'
  readonly done: number
  readonly of: number
}

/** The same for whoever waits. `secondsLeft`: `null` until something is done. */
export interface ToldProgress extends MakingProgress {
  readonly secondsLeft: number | null
}

/** Follows what is being made by when it began; times in milliseconds. */
export const followMaking = (now: () => number) => {
  const known = new Map<string, { readonly since: number; readonly progress: MakingProgress }>()
  return {
    tell: (release: string, progress: MakingProgress): void => {
      known.set(release, { since: known.get(release)?.since ?? now(), progress })
    },
    forget: (release: string): void => void known.delete(release),
    of: (release: string): ToldProgress | null => {
      const found = known.get(release)
      if (!found) return null
      const { since, progress } = found
      const { done, of } = progress
      const left = done === 0 ? null : Math.ceil(((now() - since) / 1000) * (of / done - 1))
      return { ...progress, secondsLeft: left }
    },
  }
}
