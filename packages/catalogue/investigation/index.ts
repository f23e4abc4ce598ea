export { investigationForm } from './form.ts'
export { frozen } from './frozen.ts'
export { byAgeGroup, bySex } from './groupings.ts'
