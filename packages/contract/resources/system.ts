import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'

/** The state of the house, for those who run it. */
export const system = {
  'GET /api/health': endpoint({
    summary: w('Mår Lyhörd bra', 'Is Lyhörd well'),
    access: 'public',
    output: z.object({
      status: z.literal('ok'),
      version: z.string(),
      database: z.literal('ok'),
      uptimeSeconds: z.number(),
    }),
    problems: ['database_away'],
  }),
}
