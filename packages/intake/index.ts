export * from './mapping/index.ts'
export * from './reading/index.ts'
