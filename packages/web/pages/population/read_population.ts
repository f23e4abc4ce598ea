export { columns, type Known, type Row, readPopulation } from '@lyhord/intake/population/read_population.ts'
