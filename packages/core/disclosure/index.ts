export * from './linked_tables.ts'
export {
  type IndicatorTallies,
  type Release,
  type ReleasedCell,
  type ReleasedTable,
  release,
} from './release.ts'
export { type PooledPair, releaseSums } from './release_sums.ts'
export { isReleased, type Released } from './released.ts'
