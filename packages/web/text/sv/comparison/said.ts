/** How a share, a place and a hidden figure are told. */
export const sv = {
  says: {
    higher: 'Högre',
    lower: 'Lägre',
    higherGood: 'Högre, till det bättre',
    lowerGood: 'Lägre, till det bättre',
    higherLook: 'Högre, värt att titta närmare på',
    lowerLook: 'Lägre, värt att titta närmare på',
    cannot_tell: 'Kan inte skiljas åt',
    no_value: 'Finns per halvår',
    not_against: 'Jämförelsens tal visas inte',
  },
  standing: {
    higher: (against: string) => `Högre än hos ${against}`,
    lower: (against: string) => `Lägre än hos ${against}`,
    cannot_tell: (against: string) => `Kan inte skiljas från ${against}.`,
    nor: (against: string) => `Kan inte heller skiljas från ${against}.`,
    no_figure: (against: string) => `Kan inte jämföras med ${against}, för något av talen visas inte.`,
    untested: 'För det här måttet prövas ingen skillnad. Läs värdena med sina intervall.',
    by: (sentence: string, size: string, low: string, high: string) =>
      `${sentence}: skillnaden är ${size} (${low}–${high}).`,
  },
  funnelSays: {
    within: 'Ert värde ligger inom det som slumpen brukar ge för så många ärenden.',
    higher: 'Ert värde är högre än väntat: ungefär 1 av 40 kommuner brukar hamna så högt av en slump.',
    lower: 'Ert värde är lägre än väntat: ungefär 1 av 40 kommuner brukar hamna så lågt av en slump.',
    muchHigher:
      'Ert värde är mycket högre än väntat: ungefär 1 av 1 000 kommuner brukar hamna så högt av en slump.',
    muchLower:
      'Ert värde är mycket lägre än väntat: ungefär 1 av 1 000 kommuner brukar hamna så lågt av en slump.',
  },
  hidden: {
    short: 'visas inte',
    protected:
      'Visas inte. Ärendena är så få att enskilda barn skulle kunna kännas igen, eller så skulle värdet avslöja ett sådant tal.',
    nobody: 'Inga ärenden att räkna.',
    noValue: 'inget värde',
    own: 'Era egna siffror, utan dolda tal, finns under Resultat.',
    /** Under a picture: which are not shown. */
    named: (names: string) =>
      `Visas inte, därför att ärendena är för få eller för att skydda ett annat tal: ${names}.`,
    why: 'Varför visas vissa tal inte?',
    fewShown:
      'Där bara några av kommunerna visas är det oftast de andras egna tal som är så små. Resten döljs för att skydda dem.',
    explanation:
      'Ett tal döljs när det bygger på så få ärenden att ett barn skulle kunna kännas igen, eller när det tillsammans med andra tal i utgåvan skulle gå att räkna ut ett sådant. Vilket av dem det är sägs inte: också det skulle kunna avslöja ett litet tal. Varje utgåva provas av ett program som försöker räkna fram de dolda talen, innan den publiceras.',
  },
}
