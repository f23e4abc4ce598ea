/** The map of tiles. */
export const sv = {
  title: 'Kartbild',
  sentence: 'En ruta för varje kommun. Ju kraftigare färg, desto högre värde.',
  schematic:
    'Bilden är schematisk och ingen karta: rutorna ligger länsvis, inom länet i kodordning, och är lika stora hur stora kommunerna än är.',
  compact: 'Bilden är schematisk och ingen karta: kommunerna står i namnordning.',
  hidden: 'visas inte',
  absent: 'inte med, eller inte namngiven',
  unnamed: (n: string) => `${n} kommuner är inte namngivna och saknas i bilden.`,
  none: 'Ingen kommun i jämförelsen är namngiven.',
  method: 'Rutorna har samma gränser för färg som står ovanför bilden.',
}
