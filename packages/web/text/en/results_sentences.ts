export { contrary, sentences } from '@lyhord/catalogue/said/en.ts'
