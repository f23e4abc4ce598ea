import { plural } from '../plural.ts'

/** The words of the comparison pages. Numbers and names come written. */
export const sv = {
  title: 'Jämför',
  lede: (period: string, against: string) => `${period}, jämfört med ${against}.`,
  ledeWithoutOwn: (area: string, period: string) => `${area}, ${period}.`,
  summary: (better: number, look: number, other: number, same: number) =>
    `${[
      `${better || 'Inget'} mått är bättre för barnen än hos de övriga`,
      `${look} ${plural('sv', look, 'är värt', 'är värda')} att titta närmare på`,
      ...(other > 0 ? [`${other} skiljer sig utan att vara bättre eller sämre`] : []),
    ].join(', ')}. ${same} kan inte skiljas från de övriga.`,
  choose: {
    heading: 'Vad som jämförs',
    region: 'Jämförelse',
    form: 'Formulär',
    period: 'Period',
    against: 'Jämför med',
    area: 'Område',
    indicator: 'Mått',
    code: 'Svar',
    view: 'Visa som',
    views: { diagram: 'Diagram', tabell: 'Tabell' },
    viewKey: 'Växla mellan diagram och tabell',
    print: 'Skriv ut',
    copyAddress: 'Kopiera adressen',
  },
  ways: {
    heading: 'Mer om jämförelsen',
    profile: 'Profil på en sida',
    submit: 'Lämna in till jämförelse',
    interpretations: 'Tolkningar',
    reports: 'Rapporter',
    releases: 'Utgåvor',
    equity: 'Jämlikhet',
    areas: 'Områden',
    back: 'Alla mått',
    results: 'Era egna resultat',
  },
  periodGone: (period: string) =>
    `Det finns ingen publicerad utgåva för ${period} längre. Här visas den senaste i stället.`,
  all: 'Alla i jämförelsen',
  allOthers: 'alla övriga i jämförelsen',
  othersIn: (area: string) => `övriga i ${area}`,
  mine: 'Er kommun',
  unnamed: 'Inte namngiven',
  list: {
    measure: 'Mått',
    inWords: 'I ord',
    middle: 'Mellersta hälften av de kommuner som visas',
    /** Too few are shown to tell of a middle half. */
    middleFew: (shown: string, members: string) => `bara ${shown} av ${members} visas`,
    middleOf: (range: string, shown: string) => `${range}, ${shown} kommuner`,
    caption: (section: string) => `${section}: ert värde, jämförelsens värde och skillnaden i ord`,
    strengths: 'Styrkor',
    strengthsIntro: (against: string) =>
      `Här går det att säga att resultatet är bättre för barnen än hos ${against}: skillnaden är större än vad slumpen brukar ge.`,
    strength: (sentence: string, mine: string, area: string, other: string) =>
      `${sentence} (${mine}). ${area}: ${other}.`,
    strengthPlain: (name: string, mine: string, area: string, other: string) =>
      `${name}: ${mine}. ${area}: ${other}.`,
    noStrengths: (against: string) =>
      `Den här perioden går det inte att säga att något mått är bättre än hos ${against}. Ofta beror det på att ärendena är för få för att säga det.`,
    codes: (n: string) => `${n} svar`,
    chance: (n: string, byChance: string) =>
      `${n} mått har jämförts. Även utan verkliga skillnader skulle ungefär ${byChance} av dem se ut som skillnader.`,
    order: 'Måtten står i kodbokens ordning. Här finns ingen ranglista.',
    rest: 'Allmänt',
  },
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
    explanation:
      'Ett tal döljs när det bygger på så få ärenden att ett barn skulle kunna kännas igen, eller när det tillsammans med andra tal i utgåvan skulle gå att räkna ut ett sådant. Vilket av dem det är sägs inte: också det skulle kunna avslöja ett litet tal. Varje utgåva provas av ett program som försöker räkna fram de dolda talen, innan den publiceras.',
  },
  table: {
    area: 'Område',
    municipality: 'Kommun',
    group: 'Grupp',
    period: 'Period',
    value: 'Värde',
    low: 'Lägst',
    high: 'Högst',
    numerator: 'Antal',
    n: 'Av',
    reported: 'Har lämnat in',
    note: 'Anmärkning',
    standing: 'Jämförelse',
    crude: 'Som det är',
    expected: 'Väntat',
    ratio: 'Utfall mot väntat',
    adjusted: 'Standardiserat',
    notes: { protected: 'För få, eller skyddar ett annat tal', nobody: 'Inga att räkna' },
    memberOf: 'Ingår i',
  },
  under: {
    emptyHalf: (empty: string, year: string) =>
      `Inget att räkna ${empty}: siffran för ${year} gäller resten av året.`,
    emptyHalfShort: (empty: string) => `Utan ${empty}`,
    own: (name: string, counted: string) => `${name}: ${counted}`,
    ownHidden: (name: string) => `${name}: antalet visas inte`,
    missing: (share: string) => `${share} saknar svar i hela jämförelsen`,
    missingNone: 'inga svar saknas i jämförelsen',
    coverage: (reported: string, members: string, period: string) =>
      `${reported} av ${members} kommuner har lämnat in (${period})`,
    shown: (shown: string, members: string) => `${shown} av ${members} kommuner visas`,
  },
  figure: {
    download: 'Hämta',
    csv: 'Tabell (CSV)',
    svg: 'Bild (SVG)',
    png: 'Bild (PNG)',
    release: 'Utgåva',
    releases: (region: string, number: string, period: string, day: string) =>
      `${region}, utgåva ${number} (${period}), publicerad ${day}`,
    method: 'Metod',
    noPng: 'Webbläsaren kunde inte göra en PNG-bild. Hämta SVG i stället.',
  },
  against: {
    title: 'Jämfört med andra',
    invented: (names: string) => `Påhittad indelning: ${names}.`,
    method:
      'Punkten är värdet och strecket ett 95-procentigt intervall (Wilson). En skillnad sägs bara när dess eget intervall (Newcombe) inte täcker noll. Er kommun jämförs med de övriga, aldrig med sig själv.',
    areaRow: (name: string, reported: string, members: string) => `${name} (${reported} av ${members})`,
  },
  spread: {
    title: 'Spridning mellan kommunerna',
    sentence: (q1: string, q3: string, median: string) =>
      `Hälften av de kommuner som visas ligger mellan ${q1} och ${q3}. Medianen är ${median}.`,
    partly:
      'De kommuner som inte visas har ofta små tal. Spridningen kan därför se annorlunda ut än om alla visades.',
    tooMany: (shown: string, members: string) =>
      `Bara ${shown} av ${members} kommuner visas. Det är för få för att beskriva spridningen.`,
    few: 'För få kommuner visas för att beskriva spridningen.',
    median: (value: string) => `median ${value}`,
    places: {
      below: 'under den mellersta hälften',
      middle: 'i den mellersta hälften',
      above: 'över den mellersta hälften',
    },
    method:
      'En punkt per kommun, utan ordning. Det skuggade fältet är den mellersta hälften av värdena som visas. Små kommuner hamnar ofta långt ut av en slump: se trattdiagrammet.',
  },
  funnel: {
    title: 'Vad slumpen kan förklara',
    sentence: (points: string) =>
      `${points} kommuner efter hur många ärenden de har. Ju färre ärenden, desto mer spelar slumpen in.`,
    axis: (records: string) => `antal ${records}`,
    target: 'mitten',
    places: {
      within: 'inom det som slumpen brukar ge',
      higher: 'högre än väntat',
      lower: 'lägre än väntat',
      muchHigher: 'mycket högre än väntat',
      muchLower: 'mycket lägre än väntat',
    },
    tooFew: 'Det behövs fler kommuner med visade tal för att rita ett trattdiagram.',
    widened:
      'Kommunerna skiljer sig mer från varandra än slumpen ensam ger. Gränserna är därför vidgade, så att bara det som sticker ut också från den vanliga olikheten hamnar utanför.',
    notWidened: 'Gränserna visar slumpen ensam: kommunerna skiljer sig inte mer än så.',
    notEnough:
      'De är för få för att säga hur mycket kommuner brukar skilja sig åt utöver slumpen, så gränserna visar slumpen ensam.',
    fold: 'Så läser du trattdiagrammet',
    explanation: [
      'Varje punkt är en kommun. Längre till höger betyder fler ärenden.',
      'Den heldragna linjen i mitten är värdet för de kommuner som visas, tillsammans. De streckade linjerna är 95-procentsgränser, de yttre 99,8-procentsgränser.',
      'Innanför gränserna kan slumpen förklara avståndet till mitten. Utanför är värdet högre eller lägre än väntat, och då är det värt att fråga varför.',
      'Varför kan ha många svar: vilka barn det gäller, hur man arbetar, eller hur man registrerar.',
    ],
    method:
      'Gränser kring värdet för de kommuner som visas: de yttersta av exakta binomialgränser och gränser på arcus sinus-skalan med additiv överspridning (Spiegelhalter 2005, winsoriserad).',
  },
  overTime: {
    title: 'Över tid',
    sentence: (against: string) => `Ert värde för varje period, bredvid ${against}.`,
    sentenceWithoutOwn: (against: string) => `Värdet för ${against}, period för period.`,
    cut: (value: string) => `Axeln börjar vid ${value}, inte vid noll.`,
    tooFew: 'När minst två perioder är publicerade syns utvecklingen här.',
    method:
      'Strecken är 95-procentiga intervall. De ljusa fälten är den mellersta hälften av de kommuner som visas i varje period.',
    halves: { H1: 'jan–juni', H2: 'juli–dec' },
  },
  groups: {
    title: 'Kön och ålder',
    sentence: 'Samma mått för flickor och pojkar och för varje åldersgrupp.',
    method:
      'Punkten är värdet och strecket ett 95-procentigt intervall. Barn vars kön inte är känt räknas med det vanligaste könet i sin kommun, om de inte står för sig i tabellen.',
    girls: 'Flickor',
    boys: 'Pojkar',
    unanswered: 'Ej besvarat',
    none: 'Måttet finns inte uppdelat på kön och ålder för den här perioden.',
    ofAll:
      'Hur svaren fördelar sig lämnar en kommun bara för alla barn tillsammans. I en grupp med ett enda barn vore fördelningarna det barnets svar. Era egna, uppdelade på kön och ålder, finns på resultatsidan.',
  },
  caseMix: {
    title: 'Om alla hade samma barn',
    own: (observed: string, expected: string) =>
      `Ert värde är ${observed}. Med er blandning av barn, och samma utfall som alla, vore det ${expected}.`,
    higher: (ratio: string, low: string, high: string) =>
      `Det är högre än väntat: ${ratio} gånger det väntade (${low}–${high}).`,
    lower: (ratio: string, low: string, high: string) =>
      `Det är lägre än väntat: ${ratio} gånger det väntade (${low}–${high}).`,
    same: (ratio: string, low: string, high: string) =>
      `Det kan inte skiljas från det väntade: ${ratio} gånger det väntade (${low}–${high}).`,
    intro:
      'Kommunerna möter olika barn. Här är värdet också omräknat, som om alla mötte samma blandning av kön, ålder och barn som var kända sedan tidigare.',
    crude: 'Som det är',
    adjusted: 'Standardiserat',
    onlyOwn: 'Här visas er kommun. Alla kommuner finns i tabellen.',
    none: 'Måttet är inte standardiserat för den här perioden: för få tal kan visas.',
    method:
      'Indirekt standardisering efter kön, åldersgrupp och, där det är känt, om barnet var känt sedan tidigare. Intervallet är andelens (Wilson) delat med det väntade. Det väntade räknas på avrundade tal, så att det inte avslöjar någon; kommuner med få ärenden har därför inget. Standardiseringen tar bara bort skillnader i det som räknas: barns behov kan fortfarande skilja sig.',
  },
  map: {
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
  },
  interpretations: { title: 'Tolkningar' },
  contents: 'På sidan',
  profile: {
    title: (name: string) => `Profil: ${name}`,
    lede: (period: string, against: string) => `Alla mått, ${period}. Jämfört med ${against}.`,
    ledeAlone: (period: string) => `Alla mått, ${period}.`,
    groups: {
      strengths: 'Styrkor',
      look: 'Värt att titta närmare på',
      other: 'Skiljer sig, utan att vara bättre eller sämre',
      same: 'Kan inte skiljas från jämförelsen',
      bare: 'Utan jämförelse',
      hidden: 'Visas inte',
    },
    alone: 'Alla tillsammans',
    key: (against: string) =>
      `Romben är värdet med sitt 95-procentiga intervall, det lodräta strecket är ${against}. Det ljusa fältet går från lägsta till högsta värdet bland de kommuner som visas, det mörkare är den mellersta hälften av dem. Talet till höger är hur många kommuner som visas; är de färre än hälften ritas inget fält.`,
    keyAlone:
      'Romben är värdet med sitt 95-procentiga intervall. Det ljusa fältet går från lägsta till högsta värdet bland de kommuner som visas, det mörkare är den mellersta hälften av dem. Talet till höger är hur många kommuner som visas; är de färre än hälften ritas inget fält.',
    caption: (group: string) => `${group}: värde, jämförelse och spridning`,
    spread: 'Spridning, kommuner',
    membersHeard: 'kommuner visas',
    hiddenList: (names: string) =>
      `Dessa mått visas inte, därför att ärendena är för få eller för att skydda ett annat tal: ${names}.`,
    no_valueList: (names: string) =>
      `Dessa mått har inget värde för perioden: ${names}. En median kan inte läggas ihop av två halvår.`,
    nobodyList: (names: string) => `Dessa mått har inga ärenden att räkna i perioden: ${names}.`,
    codesShown: 'Visa också svaren i fördelningarna',
  },
  empty: {
    title: 'Här kommer jämförelsen',
    what: 'När regionens analytiker har publicerat en utgåva kan du här jämföra era resultat med andras: bara räkningar, aldrig enskilda ärenden.',
    being: 'Demonstrationens utgåvor görs just nu. De är här om någon minut.',
    lead: 'Lämna in ert halvår',
    analyst: 'Till utgåvorna',
  },
  noSuch: {
    title: 'Måttet finns inte i jämförelsen',
    what: 'Det kan ha ett annat namn, eller inte vara publicerat för den här perioden.',
  },
}

export type ComparisonText = typeof sv
