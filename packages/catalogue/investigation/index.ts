export { investigationForm } from './form.ts'
export { byAgeGroup, bySex } from './groupings.ts'
