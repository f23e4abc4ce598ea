import type { OpenAsked } from './open_indicator.ts'

/** The address of an open table, which stays whatever is released later. */
export const pathOf = ({ from, form, indicator }: OpenAsked): string =>
  `/api/open/tables/${from}/${form}/${encodeURIComponent(indicator)}`

/** The address of a region's equity. */
export const equityPath = (from: string): string => `/api/open/equity/${from}`
