export { contrary, sentences } from '@lyhord/catalogue/said/sv.ts'
