import { useLocation, useNavigate } from '@tanstack/react-router'
import { hasPersonalNumbers } from './personal_numbers.ts'
import { useWizard, type Wizard } from './wizard.ts'

const steps = ['fil', 'kolumner', 'koder', 'identiteter', 'prov'] as const
type Step = (typeof steps)[number]

interface Stepping {
  readonly step: Step
  /** The steps of this file: identities only where there are any. */
  readonly all: readonly Step[]
  readonly go: (to: Step) => void
  readonly onward: () => void
  readonly back: () => void
}

/** Which step the address names; the first when what it needs is not there (the page was loaded anew). */
export const useStep = (): Stepping => {
  const wizard = useWizard()
  const navigate = useNavigate()
  const named = useLocation({ select: (l) => new URLSearchParams(l.searchStr).get('steg') })
  const all = stepsOf(wizard)
  const step = (wizard.mapping && all.find((s) => s === named)) ?? 'fil'
  const go = (to: Step): void =>
    wantStepFocus(() => navigate({ to: '/importera', search: to === 'fil' ? {} : { steg: to } }))
  const beside = (by: number): Step => all[all.indexOf(step) + by] ?? step
  return { step, all, go, onward: () => go(beside(1)), back: () => go(beside(-1)) }
}

let wanted = false

/** After a step is gone to, the focus goes to its heading, which may come later. */
const wantStepFocus = (navigate: () => Promise<void>): void => {
  wanted = true
  void navigate()
}

/** True once, for the heading that was waited for. */
export const takeStepFocus = (): boolean => {
  const take = wanted
  wanted = false
  return take
}

const stepsOf = (wizard: Wizard): readonly Step[] =>
  steps.filter((step) => step !== 'identiteter' || hasPersonalNumbers(wizard))
