import type { EquityGroup } from '../../pages/equity/answer.ts'

/** What a group is called: as a label, and in the middle of a sentence. */
export interface GroupName {
  readonly label: string
  readonly said: string
}

const named = (label: string, said: string): GroupName => ({ label, said })

const groups: Readonly<Record<EquityGroup, GroupName>> = {
  flicka: named('Flickor', 'flickor'),
  pojke: named('Pojkar', 'pojkar'),
  inga_utrikes: named('Inga föräldrar födda utomlands', 'barn utan föräldrar födda utomlands'),
  foraldrar_utrikes: named('Minst en förälder född utomlands', 'barn med förälder född utomlands'),
  utrikes: named('Själva födda utomlands', 'barn födda utomlands'),
  flicka_inga_utrikes: named(
    'Flickor, inga föräldrar födda utomlands',
    'flickor utan föräldrar födda utomlands',
  ),
  flicka_foraldrar_utrikes: named(
    'Flickor, minst en förälder född utomlands',
    'flickor med förälder född utomlands',
  ),
  flicka_utrikes: named('Flickor, själva födda utomlands', 'flickor födda utomlands'),
  pojke_inga_utrikes: named(
    'Pojkar, inga föräldrar födda utomlands',
    'pojkar utan föräldrar födda utomlands',
  ),
  pojke_foraldrar_utrikes: named(
    'Pojkar, minst en förälder född utomlands',
    'pojkar med förälder född utomlands',
  ),
  pojke_utrikes: named('Pojkar, själva födda utomlands', 'pojkar födda utomlands'),
  bada: named('Med båda föräldrarna', 'barn som bor med båda föräldrarna'),
  vaxelvis: named('Växelvis', 'barn som bor växelvis'),
  mest_en: named('Mest hos en förälder', 'barn som bor mest hos en förälder'),
  annan: named('Släkt, placerad eller annat', 'barn som bor hos släkt, är placerade eller bor på annat sätt'),
  ja: named('Känd funktionsnedsättning', 'barn med känd funktionsnedsättning'),
  nej: named('Ingen känd', 'barn utan känd funktionsnedsättning'),
}

/** The words of the equity page. Numbers come written. */
export const sv = {
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
  dimensions: {
    kon: 'Flickor och pojkar',
    bakgrund: 'Bakgrund',
    kon_bakgrund: 'Kön och bakgrund',
    boende: 'Boende',
    funktionsnedsattning: 'Funktionsnedsättning',
  },
  about: {
    kon: '',
    bakgrund:
      'Barn födda utomlands är en grupp för sig. De andra är födda i Sverige och delas efter om någon förälder är född utomlands.',
    kon_bakgrund: 'Samma grupper, flickor och pojkar för sig. Varje grupp jämförs med alla de övriga barnen.',
    boende: 'Mest hos en förälder omfattar också ombildade familjer.',
    funktionsnedsattning: 'En misstanke som inte är fastställd räknas inte som känd.',
  },
  groups,
  others: 'övriga barn',
  says: {
    insats_andel: {
      more: (a: string, b: string, size: string) =>
        `När behoven är lika bedömda beviljas ${a} insats oftare än ${b}: skillnaden är ${size}.`,
      less: (a: string, b: string, size: string) =>
        `När behoven är lika bedömda beviljas ${a} insats mer sällan än ${b}: skillnaden är ${size}.`,
    },
    behov_ej_samtycke_andel: {
      more: (a: string, b: string, size: string) =>
        `När behoven är lika bedömda saknas samtycke oftare för ${a} än för ${b}: skillnaden är ${size}.`,
      less: (a: string, b: string, size: string) =>
        `När behoven är lika bedömda saknas samtycke mer sällan för ${a} än för ${b}: skillnaden är ${size}.`,
    },
  },
  same: (a: string, b: string) => `När behoven är lika bedömda kan ${a} och ${b} inte skiljas åt.`,
  noneApart: 'När behoven är lika bedömda kan ingen av grupperna skiljas från övriga barn.',
  testedNotApart:
    'Av dem som går att jämföra kan ingen grupp skiljas från övriga barn när behoven är lika bedömda.',
  restNotApart: 'De andra grupper som går att jämföra kan inte skiljas från övriga barn.',
  tooFew: (a: string, b: string) =>
    `Det är för få ärenden för att jämföra ${a} med ${b} när behoven är lika bedömda.`,
  tooFewOf: (groupsSaid: string) => `För få ärenden för att säga något om ${groupsSaid}.`,
  tooFewAll: 'Det är för få ärenden för att jämföra grupperna när behoven är lika bedömda.',
  tooFewShort: 'för få',
  size: (points: string, low: string, high: string) => `${points} (${low}–${high})`,
  signed: (difference: string, low: string, high: string) => `${difference} (${low} till ${high})`,
  unplaced: (n: string, one: boolean) =>
    `För ${n} ${one ? 'utredning' : 'utredningar'} framgår inte vilken grupp barnet hör till.`,
  panels: {
    crude: 'Andel, som det är',
    adjusted: 'Skillnad i procentenheter när behoven är lika bedömda',
    fromOthers: 'Skillnad mot övriga barn, i procentenheter, när behoven är lika bedömda',
  },
  against: (a: string, b: string) => `${a} jämfört med ${b}`,
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
  limits: {
    title: 'Vad jämförelsen inte kan säga',
    points: [
      'Behoven bedöms av samma personer som beslutar. Bedöms behoven olika för olika barn syns det inte här.',
      'Barn med samma behovsnivå kan skilja sig åt på sätt som inte registreras, till exempel vad familjen själv vill ha hjälp med.',
      'En skillnad säger att något är värt att titta på tillsammans. Den säger inte varför, och inte vad som är rätt.',
      'Grupperna står i formulärets ordning. Ingen grupp är måttstock för de andra.',
    ],
    small: 'Siffrorna är era egna och små tal visas. Tänk på sekretessen innan du visar dem för andra.',
    unassessed: (n: string, one: boolean) =>
      `${n} ${one ? 'utredning' : 'utredningar'} saknar uppgift om behov eller ålder. Sådana utredningar räknas i andelarna, men inte när behoven ska vara lika.`,
    methodTitle: 'Så jämförs det',
    method:
      'Andelar har Wilsons 95-procentiga intervall. Skillnaden vägs samman över grupper med lika behov (Mantel–Haenszel) och har Satos 95-procentiga intervall. Den visas bara när det finns tillräckligt att jämföra (Mantel och Fleiss regel).',
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
    half: 'Halvår',
    none: 'Inte utgiven för det här halvåret',
    noneWhat:
      'Utgåvan gjordes av inlämningar som inte hade med jämlikhet. När kommunerna lämnar in på nytt kommer den med i nästa utgåva.',
    onlyInvestigations: 'Jämlikhet vid lika behov finns för utredningar.',
    notShown: 'visas inte',
    download: 'Hämta tabellen (CSV)',
    limits: [
      'Varje barn jämförs bara med barn i samma kommun som har samma bedömda behovsnivå och åldersgrupp. Att kommuner beviljar olika mycket ger ingen skillnad här.',
      'Behoven bedöms av samma personer som beslutar. Bedöms behoven olika för olika barn syns det inte här.',
      'En skillnad säger att något är värt att titta på tillsammans. Den säger inte i vilken kommun, inte varför, och inte vad som är rätt.',
      'En kommun med färre än fem barn i någon av grupperna är inte med i den jämförelsen.',
    ],
    method:
      'Kommunerna lämnar in summor över sina grupper av behovsnivå och ålder, aldrig grupperna själva. Summorna läggs ihop: det ger samma oddskvot och skillnad (Mantel–Haenszel; Robins, Breslow och Greenlands och Satos 95-procentiga intervall) som om alla grupper i alla kommuner stått i en tabell. En jämförelse visas när minst tre kommuner är med och det finns fler barn än utgåvans gräns av varje slag: beviljade och inte, i båda grupperna, också när en enskild kommun drar ifrån sina egna barn och bland dem som tillkommit sedan en tidigare utgåva. Tal är avrundade: barn till tiotal, andelar till hela procent, skillnader till tiondels procentenheter.',
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
