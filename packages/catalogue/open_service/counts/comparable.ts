import { indicators as perService } from '../per_service/indicators/index.ts'
import { indicators } from './indicators/index.ts'

/** The indicators that both ways of collecting give, as pairs of ids: per service, and as counts. */
export const comparable: readonly (readonly [service: string, counts: string])[] = perService.flatMap(
  ({ id }) => {
    const counts = id.replace('oppen_', 'oppen_mangd_')
    return indicators.some((i) => i.id === counts) ? [[id, counts] as const] : []
  },
)
