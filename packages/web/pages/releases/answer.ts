import type { Answer } from '../../client/call.ts'

export type ReleaseInList = Answer<'GET /api/releases'>['releases'][number]
export type OneRelease = Answer<'GET /api/releases/:release'>
/** Who had reported of one half-year; the coverage of a release, or of one that is to be made. */
export type PeriodCoverage = OneRelease['coverage'][number]
export type Received = Answer<'GET /api/releases/coverage'>['received'][number]
export type Figure = Answer<'GET /api/releases/:release/figures'>['figures']['content']['cells'][number]
