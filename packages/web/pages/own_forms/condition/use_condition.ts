import { canonicalJson, type Expr } from '@lyhord/core'
import { useState } from 'react'
import { useBuilding } from '../builder/building.ts'
import { type Condition, conditionOf, exprOf } from './condition.ts'

/** A condition that is being built, and the values that it stands for meanwhile. */
interface Built {
  readonly condition: Condition
  readonly for: readonly string[]
}

const textOf = (expr: Expr | undefined): string => canonicalJson(expr ?? null)

/** What is being built is kept here while it lacks something; what stands in the form comes first when it has changed. */
export const useCondition = (value: Expr | undefined, onChange: (value: Expr | undefined) => void) => {
  const { variables } = useBuilding()
  const [built, build] = useState<Built>()
  const stands = textOf(value)
  const condition = built?.for.includes(stands) ? built.condition : conditionOf(value, variables)
  const put = (next: Condition): void => {
    const expr = exprOf(next)
    // A rule keeps what it has until the new lacks nothing.
    build({ condition: next, for: [stands, textOf(expr)] })
    if (textOf(expr) !== stands) onChange(expr)
  }
  return { condition, put }
}
