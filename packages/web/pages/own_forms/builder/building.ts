import type { Form, LintFinding, VariableById } from '@lyhord/core'
import { createContext, useContext } from 'react'

/** What every part of the builder needs. */
export interface Building {
  /** The own part, as it stands. */
  readonly form: Form
  /** The form that is added to. */
  readonly base: Form | null
  /** The form as it is asked. */
  readonly whole: Form
  readonly variables: VariableById
  readonly flaws: readonly LintFinding[]
  /** False for a published version, which does not change. */
  readonly editable: boolean
  readonly change: (change: (form: Form) => Form) => void
  /** Gives a question another id, wherever it is read. */
  readonly rename: (from: string, to: string) => void
  /** The question or rule that is being changed. */
  readonly open: string | undefined
  readonly setOpen: (id: string | undefined) => void
  /** Whether the id of something may follow its words: nobody can have answered it yet. */
  readonly isNew: (id: string) => boolean
  readonly madeNew: (id: string) => void
  /** A name that stays the same when the id changes. */
  readonly keyOf: (id: string) => string
}

export const BuildingContext = createContext<Building | undefined>(undefined)

/** The form that is being built. */
export const useBuilding = (): Building => {
  const building = useContext(BuildingContext)
  if (!building) throw new Error('outside a builder')
  return building
}

/** Puts the focus on something that is drawn by what was just done. */
export const focusSoon = (id: string): void =>
  void requestAnimationFrame(() => document.getElementById(id)?.focus())
