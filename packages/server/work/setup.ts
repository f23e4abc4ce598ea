import type { House } from '../house.ts'
import { listDemonstrationPeople } from '../queries/demonstration.ts'
import { demonstrationPassword } from './demonstration/people.ts'

/** Whether somebody must begin, and whom one may be in the demonstration. */
export const setupNow = async ({ pools, setupCode, begunAs }: House) => {
  const demonstration = begunAs === 'demonstration'
  const people = demonstration ? await listDemonstrationPeople(pools.gate) : []
  return {
    state: setupCode.current() === null ? ('ready' as const) : ('first_administrator' as const),
    demonstration,
    signIns: people.map(({ code: _, ...person }) => ({ ...person, password: demonstrationPassword })),
  }
}
