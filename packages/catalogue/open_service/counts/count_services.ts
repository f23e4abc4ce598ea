import { type Answer, type Answers, variablesOf } from '@lyhord/core'
import { byAgeGroup } from '../per_service/groupings.ts'
import { openServiceCountsForm } from './form.ts'

const kept = variablesOf(openServiceCountsForm)
  .map((v) => v.id)
  .filter((id) => !['rad_id', 'antal', 'manad', 'aldersgrupp'].includes(id))

/**
 * Started services as rows of counts: one row for each month, category and whatever else is answered, the child's
 * pseudonym and the service's id left behind. Both give the same tallies. Rows are numbered `rad-1`, `rad-2`, ….
 */
export const countServices = (services: readonly Answers[]): readonly Answers[] => {
  const rows = new Map<string, { readonly answers: Answers; antal: number }>()
  for (const service of services) {
    const answers = withoutIdentity(service)
    const key = JSON.stringify(answers)
    const row = rows.get(key)
    if (row) row.antal++
    else rows.set(key, { answers, antal: 1 })
  }
  return [...rows.values()].map(({ answers, antal }, i) => ({ rad_id: `rad-${i + 1}`, ...answers, antal }))
}

const withoutIdentity = (service: Answers): Answers => {
  const answers: Record<string, Answer> = {}
  const [month, group] = [service.manad, byAgeGroup.groupOf(service)]
  if (typeof month === 'string') answers.manad = `${month.slice(0, 7)}-01`
  if (group !== null) answers.aldersgrupp = `ar_${group.replace('-', '_')}`
  for (const id of kept) {
    const answer = service[id]
    if (answer !== undefined) answers[id] = answer
  }
  return answers
}
