export { readPopulation, templateRows, type YearRead } from '@lyhord/intake/population/read_population.ts'
