import { plural } from '../plural.ts'

const kommuner = (n: string, count: number) => `${n} ${plural('sv', count, 'kommun', 'kommuner')}`

/** Words for background figures and similar municipalities. */
export const sv = {
  title: 'Bakgrund',
  sentence:
    'Siffror om kommunerna, till exempel folkmängd och andel barn. Med dem hittar du kommuner som liknar varandra, så att en jämförelse kan bli rättvisare.',
  notYours: 'Regionens analytiker sköter bakgrundssiffrorna.',
  noneTitle: 'Inga bakgrundssiffror än',
  none: 'Läs in en fil från Kolada eller SCB här nedanför, eller hämta från Kolada.',
  held: 'Det här finns',
  heldColumns: {
    figure: 'Siffra',
    year: 'År',
    municipalities: 'Kommuner',
    missing: 'Saknas',
    source: 'Källa',
  },
  others: (n: string) => `och ${n} som inte är kommuner`,
  source: (source: string) => `Källa: ${source}`,
  remove: 'Ta bort',
  removeNamed: (label: string, year: number) => `Ta bort ${label} ${year}`,
  removed: (label: string, year: number) => `${label} ${year} är borttaget.`,
  similar: {
    title: 'Liknande kommuner',
    code: 'Kommun',
    year: 'År',
    n: 'Hur många',
    choose: 'Välj en kommun',
    figures: 'Vad likheten bygger på',
    use: { no: 'Räkna inte med', plain: 'Som den är', log: 'Logaritm, för storlekar' },
    group: 'Kommungrupp',
    groups: { yes: 'Räkna med', no: 'Räkna inte med' },
    noGroups: 'Inga kommungrupper är inlästa för året, så de räknas inte.',
    nearest: (name: string, list: string) => `Mest lik ${name}: ${list}.`,
    none: 'Ingen kommun går att jämföra med.',
    noFigures: 'Välj minst en siffra att jämföra på.',
    based: (list: string, year: number, compared: string, count: number) =>
      `Jämfört på ${list}, ${year}, med ${kommuner(compared, count)}.`,
    log: (label: string) => `${label} (logaritm)`,
    sharedGroup: 'kommungrupp',
    how: 'Så räknas avståndet',
    howSteps:
      'Skillnaden i varje siffra mäts i standardavvikelser, över alla kommuner i tabellen som har siffran. Skillnaderna kvadreras och läggs ihop, och avståndet är roten ur summan. 0 betyder precis lika. För storlekar, som folkmängd, räknas på logaritmen: det är förhållandet som säger något, inte antalet.',
    howGroup:
      'En annan kommungrupp väger lika mycket som en standardavvikelse: 1 läggs till under rottecknet.',
    howMissing:
      'En kommun som saknar någon av siffrorna jämförs inte. En siffra som saknas räknas aldrig som 0.',
    caption: (name: string, year: number) => `Kommuner som liknar ${name}, ${year}`,
    columns: { name: 'Kommun', distance: 'Avstånd', group: 'Kommungrupp' },
    own: (name: string) => `${name} själv`,
    steps: (value: string, steps: string) => `${value} (${steps})`,
    same: 'samma',
    other: 'en annan',
    stepsWhat: 'Inom parentes: skillnaden i standardavvikelser.',
    lacksOwn: (name: string, list: string) => `${name} saknar ${list}, och kan inte jämföras.`,
    notCompared: (n: string, count: number) => `${kommuner(n, count)} går inte att jämföra`,
    lacks: (name: string, list: string) => `${name} saknar ${list}`,
    save: 'Spara som kommungrupp',
    saveWhat: (name: string) =>
      `Gruppen hamnar bland områdena, märkt som beräknad av Lyhörd. ${name} är inte själv med i den. Den kommer med i nästa utgåva. Fler områden som överlappar kan göra att fler siffror måste döljas.`,
    saved: (name: string) => `${name} finns nu bland områdena.`,
    area: (name: string, year: number) => `Liknar ${name} ${year}`,
    areaSource: (n: number, list: string, sources: string) =>
      `Beräknad av Lyhörd: de ${n} närmaste efter ${list}. Källa: ${sources}`,
  },
  file: {
    title: 'Läs in från fil',
    label: 'Fil med bakgrundssiffror',
    hint: 'JSON från Koladas gränssnitt (v3), en eller flera sidor i en lista. Eller CSV från SCB eller PxWeb med en kolumn för region eller kommun, och år i rubrikerna eller i en egen kolumn. Filen läses här i webbläsaren, och inget sparas förrän du säger till.',
    choose: 'Välj fil',
    drop: 'eller släpp den här',
    source: 'Källa',
    sourceHint: 'Till exempel: SCB, folkmängd 31 december.',
    noSource: 'Skriv varifrån siffrorna kommer.',
    preview: 'Det här skulle sparas',
    previewWhat: 'Varje siffra och år ersätter det som fanns. Annat lämnas som det är.',
    namesOnly: (n: string) => `Filen har bara namn: ${n}. De sparas.`,
    values: 'Värden',
    save: 'Spara',
    cancel: 'Avbryt',
  },
  kolada: {
    title: 'Hämta från Kolada',
    what: 'Servern frågar Kolada direkt, om den når nätet. Inget annat än nyckeltalens och årens nummer skickas.',
    figures: 'Nyckeltal',
    figuresHint:
      'Koladas id, ett eller flera. Till exempel N01951 (invånare) och N33900 (andel 0–20 år). Kontrollera dem i Kolada.',
    years: 'År',
    yearsHint: 'Till exempel 2023, 2024.',
    wrongFigures: 'Skriv id som N01951, högst tio, med komma emellan.',
    wrongYears: 'Skriv årtal som 2024, högst 25, med komma emellan.',
    fetch: 'Hämta',
  },
  saved: {
    title: 'Sparat',
    counted: (values: string, figures: string, count: number) =>
      `${values} värden för ${figures} ${plural('sv', count, 'siffra och år', 'siffror och år')}.`,
    missing: (n: string, count: number) =>
      `${n} ${plural('sv', count, 'värde', 'värden')} saknas i källan och sparas som ${plural('sv', count, 'saknat', 'saknade')}, inte som 0.`,
    others: (list: string) => `Sparat, men inte kommuner, och därför inte med i likheten: ${list}.`,
    unnamed: (list: string) =>
      `Sparat, men utan namn här: ${list}. Läs in Koladas lista över kommuner, eller områden, så syns namnen.`,
    more: (n: string) => `och ${n} till`,
  },
  faults: {
    not_json: 'Filen går inte att läsa som JSON. Den kan vara avbruten; hämta den igen.',
    not_kolada: 'Filen är JSON, men ser inte ut som svar från Koladas gränssnitt (v3).',
    entry: (row: string) => `Post ${row} på en sida är inte som Kolada skriver. Inget är sparat.`,
    no_place: 'Filen saknar en kolumn för region, kommun eller kod.',
    no_year: (column: string) =>
      `Det framgår inte vilket år ”${column}” gäller. Ha årtalet i rubriken eller i en kolumn som heter tid eller år. Är det en indelning, till exempel ålder: välj bara ett värde i tabellen.`,
    empty: 'Filen har inga siffror.',
    year: (row: string, column: string) => `Rad ${row}, ${column}: ska vara ett årtal.`,
    place: (row: string, column: string) => `Rad ${row}, ${column}: ska börja med en kod, som 0180.`,
    gender: (row: string, column: string) => `Rad ${row}, ${column}: ska vara totalt, kvinnor eller män.`,
    number: (row: string, column: string) =>
      `Rad ${row}, ${column}: ska vara ett tal, eller .. om det saknas.`,
    twice: (row: string) =>
      `Rad ${row} säger något annat om samma kommun och år än en tidigare rad. Har tabellen fler indelningar, till exempel ålder: välj bara ett värde.`,
  },
}

export type BackgroundText = typeof sv
