import type { Style } from './style.ts'

const days = '2025-03-04|2025-04-11|2025-05-19'
const days2 = '2025-03-10|2025-04-15|2025-05-26'
const days3 = '2025-07-04|2025-08-12|2025-09-19'
/** Manners that came after: technical short names, a report tool's friendly words, plus signs between reasons, and the forms of follow-ups and counts. */
export const furtherStyles: Readonly<Record<string, readonly Style[]>> = {
  utredning: [
    {
      manner: 'SQL extract, upper case without Swedish letters',
      columns: [
        ['UTR_ID', 'utredning_id', 'UTR#'],
        ['PERSON_NR', 'barn_pseudonym', '%'],
        ['KON_KD', 'kon', 'M=pojke|K=flicka'],
        ['ALDER_VID_INLEDD', 'alder', '3|8|13'],
        ['ANK_DAT', 'inkom_datum', '20250304|20250411|20250519'],
        ['UTR_START_DAT', 'utredning_start', '20250310|20250415|20250526'],
        ['UTR_SLUT_DAT', 'utredning_slut', '20250704|20250812|20250919'],
        ['AKT_TYP_TXT', 'aktualiseringstyp', 'ANMALAN=anmalan|ANSOKAN=ansokan'],
        ['ANMALARE_TXT', 'anmalare', 'SKOLA=skola|POLIS=polis|BVC=bvc_mvc|GRANNE=privatperson'],
        [
          'ORSAK_TXT',
          'orsaker',
          'SKOLFRANVARO=skolfranvaro|OMSORGSSVIKT=omsorgssvikt|FYSISKT VALD=fysiskt_vald',
        ],
        ['FORLANGD_JN', 'forlangd', 'J=ja|N=nej'],
        ['ANT_BARNSAMTAL', 'antal_samtal_barn', '0|1|3'],
        ['TOLK_JN', 'tolk', 'J=ja|N=nej'],
        ['HANDL_SIGN', '', 'ABC1|DEF2'],
        ['ENHET_KD', '', '1010|1020'],
        ['UTR_DAGAR', '', '116|119|116'],
      ],
    },
    {
      manner: 'Power BI, friendly words',
      columns: [
        ['Utredning (ärendenummer)', 'utredning_id', '#-25'],
        ['Klient (personnummer)', 'barn_pseudonym', '%'],
        ['Klient kön', 'kon', 'Flicka=flicka|Pojke=pojke|Okänt=uppgift_saknas'],
        ['Klient ålder', 'alder', '3|8|13'],
        ['Klient födelseår', '', '2022|2017|2012'],
        ['Född i', 'fodelseland', 'Sverige=sverige|Syrien=utanfor_eu|Finland=norden|Polen=eu_ees'],
        ['Vårdnadshavares födelseland', '', 'Sverige|Irak'],
        ['Utredning inledd', 'utredning_start', days2],
        ['Utredning avslutad', 'utredning_slut', days3],
        ['Utredningstid (dagar)', '', '116|119|116'],
        ['Över 4 månader', '', 'Ja|Nej'],
        ['Förlängningsbeslut finns', 'forlangd', 'Ja=ja|Nej=nej'],
        [
          'Orsak till förlängning',
          'forlangning_skal',
          'Väntar på underlag från annan=vantan_pa_uppgifter|Hög arbetsbelastning=arbetsbelastning|Byte av handläggare=byte_handlaggare',
        ],
        ['Antal samtal med barnet', 'antal_samtal_barn', '0|1|3'],
        ['Barnet har träffats enskilt', 'samtal_enskilt', 'Ja=ja|Nej=nej'],
        ['Barnets röst dokumenterad', 'barnets_asikt', 'Ja=dokumenterad|Nej=ej_dokumenterad'],
        [
          'Familjeförhållande',
          'boendesituation',
          'Sammanboende föräldrar=bada_foraldrar|Växelvis boende=vaxelvis|Ensamstående mor=mest_mamma|Ensamstående far=mest_pappa',
        ],
        [
          'Aktualiserad av',
          'anmalare',
          'Grundskola=skola|Förskola=forskola|Polismyndigheten=polis|Sjukhus=halso_sjukvard|Kvinnojour=',
        ],
        ['Bedömningsstöd', 'instrument', 'SDQ=sdq|FREDA=freda|ESTER=ester|Inget=inget'],
        ['Utfall', 'utfall', 'Insats=insats|Ingen insats=inget_behov'],
        ['Team', '', 'Team Norr|Team Syd'],
        ['Registrerad av', '', 'ABC1|DEF2'],
      ],
    },
    {
      manner: 'several reasons with plus signs, days in points',
      columns: [
        ['Utredningens diarienr', 'utredning_id', 'SN 2025/#'],
        ['Barnets pers.nr', 'barn_pseudonym', '%'],
        ['Aktualiseringsdatum', 'inkom_datum', '04.03.2025|11.04.2025|19.05.2025'],
        ['Utr. öppnad', 'utredning_start', '10.03.2025|15.04.2025|26.05.2025'],
        ['Utr. stängd', 'utredning_slut', '04.07.2025|12.08.2025|19.09.2025'],
        [
          'Problembild',
          'orsaker',
          'Skolk=skolfranvaro|Våld mellan vuxna=bevittnat_vald|Föräldrars alkoholmissbruk=foralder_missbruk|Nedstämdhet=|Vårdnadstvist=vardnadstvist',
          ' + ',
        ],
        ['Primär problembild', 'huvudorsak', 'Skolk=skolfranvaro|Vårdnadstvist=vardnadstvist'],
        [
          'Tidigare kontakt med socialtjänsten',
          'tidigare_kand',
          'Nej=nej|Tidigare utredning=utredning|Pågående insats=pagaende_insats',
        ],
        ['Ensamkommande barn', 'ensamkommande', 'Ja=ja|Nej=nej'],
        [
          'Diagnos/funktionsnedsättning',
          'funktionsnedsattning',
          'ADHD=npf|Ingen känd=ingen|Autism=npf|Rörelsehinder=fysisk_sensorisk',
        ],
        ['Utredande socialsekreterare', '', 'Handl 1|Handl 2'],
        ['Medhandläggare', '', 'Handl 3|Handl 4'],
      ],
    },
  ],
  aktualisering: [
    {
      manner: 'SQL extract, upper case without Swedish letters',
      columns: [
        ['AKT_ID', 'aktualisering_id', '#'],
        ['PERSON_NR', 'barn_pseudonym', '%'],
        ['KON_KD', 'kon', 'M=pojke|K=flicka'],
        ['ALDER', 'alder', '3|8|13'],
        ['INKOM_DAT', 'inkom_datum', '20250304|20250411|20250519'],
        ['AKT_TYP_KD', 'aktualiseringstyp', 'ANM=anmalan|ANS=ansokan|YTTR='],
        [
          'ANMALARE_KD',
          'anmalare',
          'POLIS=polis|SKOLA=skola|FORSKOLA=forskola|TANDVARD=tandvard|ANONYM=privatperson',
        ],
        ['ORSAK1_TXT', 'orsaker', 'SKOLFRANVARO=skolfranvaro|VALD I NARA RELATION=bevittnat_vald'],
        ['SKYDDSBED_JN', 'skyddsbedomning', 'J=ja|N=nej'],
        ['SKYDDSBED_DAT', 'skyddsbedomning_datum', '20250304|20250412|20250519'],
        [
          'BESLUT_TXT',
          'beslut',
          'UTREDNING INLEDS=inleds|UTREDNING INLEDS EJ=inleds_inte|PAGAENDE UTREDNING=pafors',
        ],
        ['BESLUT_DAT', 'beslut_datum', '20250310|20250415|20250526'],
        ['FORHBED_DAGAR', '', '6|4|7'],
      ],
    },
    {
      manner: 'intake unit log, one row per child and report',
      columns: [
        ['Orosanmälan nr', 'aktualisering_id', 'OA-#'],
        ['Barn', '', 'Anna A|Bo B'],
        ['Barnets personnummer', 'barn_pseudonym', '%'],
        ['Mottagen datum', 'inkom_datum', days],
        ['Mottagen kl', '', '08:15|13:30|16:45'],
        [
          'Anmälan från',
          'anmalare',
          'Skolkurator=skola|BUP=bup|Ambulans=|Mamma=foralder|Grannar=privatperson|Fritidsgård=',
        ],
        [
          'Anmälan gäller',
          'orsaker',
          'Misshandel=fysiskt_vald|Missbruk hos förälder=foralder_missbruk|Ungdomens droganvändning=alkohol_narkotika|Utagerande beteende=normbrytande',
          ', ',
        ],
        ['Skyddsbedömning utförd samma dag', '', 'Ja|Nej'],
        ['Skyddsbedömning den', 'skyddsbedomning_datum', days],
        ['Behov av omedelbart skydd', 'omedelbart_skydd', 'Ja=ja|Nej=nej'],
        ['Förhandsbedömning klar', 'beslut_datum', days2],
        [
          'Resultat av förhandsbedömning',
          'beslut',
          'Inleder utredning=inleds|Inleder inte utredning=inleds_inte|Tillförs pågående utredning=pafors',
        ],
        [
          'Motivering till ej inledd',
          'skal_inte_inleda',
          'Inget skyddsbehov=inget_behov|Familjen tar emot öppna insatser=|Flyttat till annan kommun=flyttat|Hänvisas till BUP=annan_huvudman',
        ],
        ['Synnerliga skäl', 'synnerliga_skal', 'Ja=ja|Nej=nej'],
        ['Återkoppling till anmälare', '', 'Ja|Nej'],
        ['Antal tidigare anmälningar', '', '0|1|5'],
      ],
    },
  ],
  oppen_insats: [
    {
      manner: 'a family centre list',
      columns: [
        ['Kontakt-id', 'insats_id', 'K#'],
        ['Barnets kön', 'kon', 'F=flicka|P=pojke'],
        ['Barnets ålder', 'alder', '3|8|13'],
        ['Startmånad', 'manad', '2025-03|2025-04|2025-05'],
        [
          'Stödform',
          'kategori',
          'Föräldrastödssamtal=samtal_familj|COPE-grupp=foraldraskapsstod_grupp|Samtal ungdom=samtal_barn_unga|Skilsmässogrupp barn=barn_ungdomsgrupp',
        ],
        [
          'Enhet som ger stödet',
          'verksamhet',
          'Familjecentral=familjecentral|Ungdomsmottagningen=ungdomsmottagning|Fältare=faltverksamhet',
        ],
        ['I samarbete med', 'samverkan', 'BVC=bvc_mvc|Skolan=skola|Ingen=ingen|Röda Korset=civilsamhalle'],
        [
          'Deltagande vuxna',
          'omsorgspersoner',
          'Mamma=kvinna|Pappa=man|Mamma och pappa=kvinna_man|Ingen=ingen',
        ],
        ['Tolk använd', 'tolk', 'Ja=ja|Nej=nej'],
        ['Barnet bor', 'boendesituation', 'Hos båda=bada_foraldrar|Växelvis=vaxelvis|Hos mamma=mest_mamma'],
        [
          'Avslutsorsak',
          'resultat',
          'Behov tillgodosett=avslutad|Ansökan om bistånd=ansokan|Uteblivit=uteblev|Orosanmälan=anmalan',
        ],
        ['Antal besök', '', '1|4|8'],
        ['Behandlare', '', 'Beh 1|Beh 2'],
      ],
    },
  ],
  insats_uppfoljning: [
    {
      manner: 'follow-up list from a case system',
      columns: [
        ['Utredningsnr', 'utredning_id', 'U#'],
        ['Barn pnr', 'barn_pseudonym', '%'],
        ['Kön', 'kon', 'Flicka=flicka|Pojke=pojke'],
        ['Utredning avslutad', 'utredning_slut', days],
        ['Uppföljningsdatum', 'uppfoljd_datum', '2026-03-04|2026-04-11|2026-05-19'],
        [
          'Beviljad insats',
          'insats',
          'Kontaktfamilj=kontaktfamilj|Familjebehandling=familjebehandling|HVB-hem=hvb|Kontaktperson=kontaktperson|Jourhem=jourhem',
        ],
        [
          'Insatsens status',
          'insats_status',
          'Pågår=pagar|Avslutad enligt plan=avslutad_enligt_plan|Avbruten av familjen=avbruten_familj|Aldrig påbörjad=aldrig_paborjad|Övergått i annan insats=omvandlad',
        ],
        ['Genomförandeplan upprättad', 'genomforandeplan', 'Ja=ja|Nej=nej'],
        ['Mål uppnådda', 'maluppfyllelse', 'Ja, helt=helt|Delvis=delvis|Nej=inte'],
        [
          'Barnet delaktigt',
          'barnets_delaktighet',
          'Barnet deltog själv=egen_rost|Via vårdnadshavare=genom_annan',
        ],
        ['Ny utredning inom 1 år', 'ny_utredning', 'Ja=ja|Nej=nej'],
        ['Insatsens slutdatum', 'insats_slut', days3],
      ],
    },
  ],
  oppen_insats_mangd: [
    {
      manner: 'counts',
      columns: [
        ['Månad', 'manad', '2025-03|2025-04|2025-05'],
        [
          'Insatstyp',
          'kategori',
          'Individuella samtal barn/unga=samtal_barn_unga|Familjebehandling=samtal_familj|Föräldragrupp=foraldraskapsstod_grupp',
        ],
        ['Verksamhet', 'verksamhet', 'Öppenvård=oppenvard|Familjecentral=familjecentral'],
        ['Kön', 'kon', 'Flickor=flicka|Pojkar=pojke'],
        ['Ålder (grupp)', 'aldersgrupp', '0-5=ar_0_5|6-12=ar_6_12|13-17=ar_13_17|18-20=ar_18_20'],
        ['Antal påbörjade', 'antal', '3|5|8'],
      ],
    },
  ],
}
