export { fewestToGeneralise, type SaidShare, saidShare } from '@lyhord/core/indicator/said_share.ts'
