import { type Language, words } from '@lyhord/core'
import type { House } from '../house.ts'
import { listDemonstrationPeople } from '../queries/demonstration.ts'
import { demonstrationPassword } from '../work/demonstration/people.ts'

/** What is printed when the product is up: where it is, and how to come in. */
export const welcome = async (house: House, address: string, lang: Language): Promise<void> => {
  const place = address.replace('127.0.0.1', 'localhost')
  const code = house.setupCode.current()
  const lines = [
    '',
    `  ${running(house.version, place)[lang]}`,
    '',
    ...(code === null ? [] : firstAdministrator(place, code)[lang].split('\n')),
    ...(house.begunAs === 'demonstration' ? await demonstrationLines(house, lang) : []),
    `  ${leave[lang]}`,
    '',
  ]
  console.log(lines.join('\n'))
}

const running = (version: string, place: string) =>
  words(`Lyhörd ${version} är igång: ${place}`, `Lyhörd ${version} is running: ${place}`)

const leave = words('Avsluta med Ctrl+C.', 'Stop with Ctrl+C.')

const firstAdministrator = (place: string, code: string) => {
  const page = `  ${place}/forsta-administrator`
  return words(
    `  Här finns inga användare ännu. Skapa den första administratören:\n${page}\n  Engångskod: ${code}\n`,
    `  There are no users here yet. Make the first administrator:\n${page}\n  One-time code: ${code}\n`,
  )
}

const invented = words(
  'Demonstration: alla kommuner, personer och uppgifter är påhittade.',
  'Demonstration: all municipalities, people and data are invented.',
)
const samePassword = words('Lösenord för alla:', 'Password for everybody:')

/** The sign-ins of the largest municipality and of the region; the sign-in page lists them all. */
const demonstrationLines = async (house: House, lang: Language): Promise<string[]> => {
  const people = await listDemonstrationPeople(house.pools.gate)
  const first = people.find((p) => p.role === 'lead')?.code
  const shown = people.filter((p) => p.code === first || p.role === 'analyst')
  const width = Math.max(0, ...shown.map((p) => p.email.length))
  return [
    `  ${invented[lang]}`,
    `  ${samePassword[lang]} ${demonstrationPassword}`,
    ...shown.map((p) => `  ${p.email.padEnd(width)}  ${p.name}`),
    '',
  ]
}
