export { referralForm } from './form.ts'
