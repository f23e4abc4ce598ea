/** Children of like needs, group beside group. */
export const sv = {
  count: 'Antal',
  share: 'Andel, procent',
  otherCount: 'Andra, antal',
  otherShare: 'Deras andel, procent',
  about: 'Antal, ungefär',
  otherAbout: 'Andra, ungefär',
  difference: 'Skillnad',
  low: 'Lägst',
  high: 'Högst',
  introLocal:
    'Barn jämförs med barn i samma åldersgrupp som har samma bedömda behovsnivå. Skillnaden är i procentenheter; täcker strecket noll kan grupperna inte skiljas åt. Andelarna i tabellerna är som de är, innan behoven gjorts lika.',
  introCompiled:
    'Varje barn jämförs bara med barn i samma kommun, i samma åldersgrupp och med samma bedömda behovsnivå. Skillnaden är i procentenheter; täcker strecket noll kan grupperna inte skiljas åt. Alla tal är avrundade: barn till tiotal, andelar till hela procent.',
}
