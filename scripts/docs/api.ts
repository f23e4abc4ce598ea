import { api, can, type Endpoint, roles } from '@lyhord/contract'
import { madePage, table } from './markdown.ts'

/** Every address with who may use it and what is logged; the shapes are in /api/openapi.json. */
export const apiPage = (): string =>
  madePage(
    'API',
    'Fullständiga former finns i `/api/openapi.json` och kan bläddras i på `/api/docs` när produkten är igång.',
    [
      table(
        ['Adress', 'Vad', 'Roller', 'Loggas som', 'Egna problem'],
        Object.entries(api).map(([address, e]: [string, Endpoint]) => [
          `\`${address}\``,
          e.summary.sv,
          whoMay(e),
          e.audit === undefined ? '' : `\`${e.audit}\``,
          (e.problems ?? []).map((p) => `\`${p}\``).join(' '),
        ]),
      ),
    ],
  )

const whoMay = ({ access }: Endpoint): string => {
  if (access === 'public') return 'alla'
  return roles.filter((role) => can(role, access)).join(', ')
}
