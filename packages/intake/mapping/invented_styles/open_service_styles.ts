import type { Style } from './style.ts'

/** Started open services, as extracts may have them. */
export const openServiceStyles: readonly Style[] = [
  {
    manner: 'abbreviations with points',
    columns: [
      ['Ins.nr', 'insats_id', 'I25-#'],
      ['Pnr', 'barn_pseudonym', '%'],
      ['Kön', 'kon', 'P=pojke|F=flicka'],
      ['Startmån', 'manad', '2025-03-01|2025-04-01|2025-05-01'],
      [
        'Kat.',
        'kategori',
        'Barnsamtal=samtal_barn_unga|Familjebeh.=samtal_familj|Föräldragrupp=foraldraskapsstod_grupp|Barngrupp=barn_ungdomsgrupp',
      ],
      ['Verks.', 'verksamhet', 'Öppenvård=oppenvard|Fält=faltverksamhet|Fam.central=familjecentral'],
      ['Tolk', 'tolk', 'J=ja|N=nej'],
      ['Handl.', '', 'AB|CD'],
    ],
  },
  {
    manner: 'whole words',
    columns: [
      ['Insatsnummer', 'insats_id', '2025/#'],
      ['Barnets personnummer', 'barn_pseudonym', '%'],
      ['Barnets kön', 'kon', 'Pojke=pojke|Flicka=flicka'],
      ['Barnets ålder', 'alder', '3|7|12|16'],
      ['Startdatum', 'manad', '04.03.2025|11.04.2025|19.05.2025'],
      [
        'Typ av insats',
        'kategori',
        'Samtal barn/ungdom=samtal_barn_unga|Familjebehandling=samtal_familj|Föräldrastöd i grupp=foraldraskapsstod_grupp|Ungdomsgrupp=barn_ungdomsgrupp|Annat=',
      ],
      [
        'Utförs av',
        'verksamhet',
        'Familjecentralen=familjecentral|Öppenvården=oppenvard|Ungdomsmottagningen=ungdomsmottagning|Fältgruppen=faltverksamhet',
      ],
      ['I samverkan med', 'samverkan', 'Skola=skola|BUP=bup|Förskola=forskola|Ingen=ingen', '; '],
      [
        'Boende',
        'boendesituation',
        'Båda föräldrarna=bada_foraldrar|Mamma=mest_mamma|Pappa=mest_pappa|Växelvis=vaxelvis',
      ],
      ['Vårdnadshavares kön', 'omsorgspersoner', 'Kvinna=kvinna|Man=man|Kvinna och man=kvinna_man'],
      ['Behov av tolk', 'tolk', 'Ja=ja|Nej=nej'],
      ['Resultat', 'resultat', 'Avslutad=avslutad|Nytt besök=nytt_besok|Uteblev=uteblev|Orosanmälan=anmalan'],
      ['Enhet', '', 'Öppenvård barn|Öppenvård unga'],
    ],
  },
  {
    manner: 'capitals with underscores, figures for codes',
    columns: [
      ['INSATS_ID', 'insats_id', '#'],
      ['PERSONNR', 'barn_pseudonym', '%'],
      ['KON', 'kon', '1=pojke|2=flicka'],
      ['START_DATUM', 'manad', '2025-03-04 00:00:00|2025-04-11 00:00:00|2025-05-19 00:00:00'],
      ['KATEGORI_KOD', 'kategori', '1=|2=|3=|4='],
      ['TOLK_JN', 'tolk', '1=ja|0=nej'],
      ['SKAPAD_AV', '', 'abc1|def2'],
    ],
  },
  {
    manner: 'crosses for partners',
    columns: [
      ['Löpnr', 'insats_id', 'L#'],
      ['Kön', 'kon', 'K=flicka|M=pojke'],
      ['Ålder', 'alder', '3|7|12|16'],
      ['Påbörjad', 'manad', '2025-03-04|2025-04-11|2025-05-19'],
      ['Samverkan skola', 'samverkan*skola', 'X||'],
      ['Samverkan BUP', 'samverkan*bup', '|X|'],
      ['Samverkan polis', 'samverkan*polis', '||X|'],
      [
        'Insatstyp',
        'kategori',
        'Individuella stödsamtal barn=samtal_barn_unga|Stödsamtal familj=samtal_familj|Föräldragrupp=foraldraskapsstod_grupp',
      ],
      ['Kommentar', '', 'ok|-'],
    ],
  },
  {
    manner: 'system names, true and false',
    columns: [
      ['InsatsId', 'insats_id', 'X-#'],
      ['PersonId', 'barn_pseudonym', '%'],
      ['Gender', 'kon', 'Male=pojke|Female=flicka|Unknown=uppgift_saknas'],
      ['Age', 'alder', '4|8|15'],
      ['Inledd', 'manad', '2025-03-04T00:00:00|2025-04-11T00:00:00|2025-05-19T00:00:00'],
      [
        'Insatskategori',
        'kategori',
        'Familjebehandling=samtal_familj|Gruppverksamhet för barn=barn_ungdomsgrupp|Föräldrautbildning=foraldraskapsstod_grupp|Enskilt barnsamtal=samtal_barn_unga',
      ],
      [
        'Mottagning',
        'verksamhet',
        'Familjerådgivningen=familjeradgivning|Familjecentral=familjecentral|Skolkurator=',
      ],
      ['TolkAnvänd', 'tolk', 'true=ja|false=nej'],
      ['Utfall', 'resultat', 'Hänvisad=hanvisad|Avslutad=avslutad|Annat=annat|Okänt=okant'],
    ],
  },
  {
    manner: 'a home-made report, long questions as headings',
    columns: [
      ['Nr', 'insats_id', '#'],
      ['Är barnet flicka eller pojke?', 'kon', 'Flicka=flicka|Pojke=pojke'],
      ['Hur gammalt är barnet?', 'alder', '2|5|9|14'],
      ['När började insatsen?', 'manad', '2025-03-04|2025-04-11|2025-05-19'],
      [
        'Vilken insats?',
        'kategori',
        'Stödsamtal med barnet=samtal_barn_unga|Föräldrastöd i grupp=foraldraskapsstod_grupp|Familjebehandling=samtal_familj',
      ],
      [
        'Vem bor barnet hos?',
        'boendesituation',
        'mamma=mest_mamma|pappa=mest_pappa|båda=|växelvis=vaxelvis|familjehem=familjehem_hvb',
      ],
      ['Användes tolk?', 'tolk', 'ja=ja|nej=nej'],
      [
        'Vad blev resultatet?',
        'resultat',
        'Behovet möttes=|Kom inte tillbaka=uteblev|Hänvisad vidare=hanvisad',
      ],
    ],
  },
]
