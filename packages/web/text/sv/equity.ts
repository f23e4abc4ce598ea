import { equityWords } from '@lyhord/catalogue/said/equity_sv.ts'

/** The words of the equity page. Numbers come written. */
export const sv = {
  ...equityWords,
  title: 'Jämlikhet',
  question:
    'Beviljas insats lika ofta, och saknas samtycke lika ofta, för olika barn när behoven är lika bedömda?',
  back: 'Alla resultat',
  print: 'Skriv ut',
  given: 'Lika behov betyder',
  givens: {
    niva: 'Samma behovsnivå och åldersgrupp',
    niva_omraden: 'Också ungefär lika många behovsområden',
  },
  unplaced: (n: string, one: boolean) =>
    `För ${n} ${one ? 'utredning' : 'utredningar'} framgår inte vilken grupp barnet hör till.`,
  together: (least: string, most: string, of: string) =>
    `${least === most ? least : `${least}–${most}`} av ${of} ärenden har någon med lika bedömda behov att jämföras med. Bara de ingår när skillnaden räknas.`,
  summary: {
    title: 'I korthet',
    intro: 'Skillnader som är större än vad slumpen brukar ge:',
    none: 'Inga grupper kan skiljas åt när behoven är lika bedömda. Det betyder inte att de är lika, utan att ärendena inte räcker för att säga något annat.',
    nothing:
      'Det är för få ärenden för att jämföra några grupper när behoven är lika bedömda. Välj en längre period.',
    rest: (n: string, one: boolean) =>
      one
        ? 'I en annan jämförelse kan grupperna inte skiljas åt.'
        : `I övriga ${n} jämförelser kan grupperna inte skiljas åt.`,
    tooFew: (n: string, of: string) => `${n} av ${of} jämförelser har för få ärenden för att säga något.`,
    chance: (n: string, one: boolean) =>
      `${n} ${one ? 'jämförelse' : 'jämförelser'} har prövats. Även utan verkliga skillnader ser ungefär 1 av 20 ut som en skillnad, ofta flera på en gång, för grupperna överlappar varandra.`,
  },
  limitsAbout: {
    title: 'Vad jämförelsen inte kan säga',
    small: 'Siffrorna är era egna och små tal visas. Tänk på sekretessen innan du visar dem för andra.',
    unassessed: (n: string, one: boolean) =>
      `${n} ${one ? 'utredning' : 'utredningar'} saknar uppgift om behov eller ålder. Sådana utredningar räknas i andelarna, men inte när behoven ska vara lika.`,
    methodTitle: 'Så jämförs det',
  },
  table: {
    against: 'Jämförs med',
    difference: 'Skillnad vid lika behov, procentenheter',
    low: 'Skillnad, lägst',
    high: 'Skillnad, högst',
    odds: 'Oddskvot vid lika behov',
    oddsLow: 'Oddskvot, lägst',
    oddsHigh: 'Oddskvot, högst',
    together: 'Jämförda ärenden',
    others: 'Övriga',
  },
  region: {
    way: 'Alla kommuner i jämförelsen tillsammans',
    title: 'Jämlikhet, alla tillsammans',
    lede: (region: string, period: string) => `${region}, ${period}.`,
    counted: (boards: string, reported: string, members: string) =>
      `${reported} av ${members} kommuner har lämnat in. Som mest ${boards} av dem har barn med lika bedömda behov i båda grupperna.`,
    own: 'Bara er kommun',
    period: 'Period',
    none: 'Inte utgiven för den här perioden',
    noneWhat:
      'Utgåvan gjordes av inlämningar som inte hade med jämlikhet. När kommunerna lämnar in på nytt kommer den med i nästa utgåva.',
    noneYear:
      'Ett år ges ut tillsammans med det av dess halvår som publiceras sist, och bara så länge båda utgåvorna gäller. Välj ett halvår så länge.',
    onlyInvestigations: 'Jämlikhet vid lika behov finns för utredningar.',
    notShown: 'visas inte',
    table: {
      group: 'Grupp',
      against: 'Jämförs med',
      boards: 'Kommuner',
      about: 'Barn, ungefär',
      value: 'Andel, %',
      aboutOther: 'Jämförda barn, ungefär',
      valueOther: 'Deras andel, %',
      difference: 'Skillnad, procentenheter',
      low: 'Lägst',
      high: 'Högst',
      odds: 'Oddskvot',
      oddsLow: 'Oddskvot, lägst',
      oddsHigh: 'Oddskvot, högst',
    },
  },
  empty: 'När det finns avslutade utredningar går det att se om barn med lika behov behandlas lika.',
}

export type EquityText = typeof sv
