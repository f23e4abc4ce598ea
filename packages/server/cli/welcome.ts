import type { House } from '../house.ts'
import { listDemonstrationPeople } from '../queries/demonstration.ts'
import { demonstrationPassword } from '../work/demonstration/people.ts'

/** What is printed when the product is up: where it is, and how to come in. */
export const welcome = async (house: House, address: string): Promise<void> => {
  const place = address.replace('127.0.0.1', 'localhost')
  const lines = ['', `  Lyhörd ${house.version} är igång: ${place}`, '']
  const code = house.setupCode.current()
  if (code !== null)
    lines.push(
      '  Här finns inga användare ännu. Skapa den första administratören:',
      `  ${place}/forsta-administrator`,
      `  Engångskod: ${code}`,
      '',
    )
  if (house.begunAs === 'demonstration') lines.push(...(await demonstrationLines(house)))
  lines.push('  Avsluta med Ctrl+C.', '')
  console.log(lines.join('\n'))
}

/** The sign-ins of the largest municipality and of the region; the sign-in page lists them all. */
const demonstrationLines = async (house: House): Promise<string[]> => {
  const people = await listDemonstrationPeople(house.pools.gate)
  const first = people.find((p) => p.role === 'lead')?.code
  const shown = people.filter((p) => p.code === first || p.role === 'analyst')
  const width = Math.max(0, ...shown.map((p) => p.email.length))
  return [
    '  Demonstration: alla kommuner, personer och uppgifter är påhittade.',
    `  Lösenord för alla: ${demonstrationPassword}`,
    ...shown.map((p) => `  ${p.email.padEnd(width)}  ${p.name}`),
    '',
  ]
}
