/** What each share says when its own number is put first: `8 av 10` + `barn träffades minst två gånger`. */
export const sentences: Readonly<Record<string, string>> = {
  samtal_minst_1: 'barn träffades minst en gång',
  samtal_minst_2: 'barn träffades minst två gånger',
  samtal_minst_3: 'barn träffades tre gånger eller fler',
  samtal_enskilt_andel: 'barn som träffades fick tala enskilt med utredaren',
  samtal_ej_erbjudet: 'barn erbjöds inte samtal',
  samtal_ville_inte: 'barn ville inte ha samtal',
  barnets_asikt_dokumenterad: 'utredningar har barnets åsikt dokumenterad',
  forhandsbedomning_inom_14_dagar: 'utredningar inleddes inom 14 dagar från anmälan',
  hembesok_andel: 'utredningar hade minst ett hembesök',
  tolk_andel: 'utredningar använde tolk',
  over_fyra_manader: 'utredningar pågick längre än fyra månader',
  over_120_dagar: 'utredningar pågick längre än 120 dagar',
  forlangd_andel: 'utredningar förlängdes',
  insats_andel: 'utredningar ledde till beviljad insats',
  behov_ej_samtycke_andel: 'utredningar visade behov av insats men samtycke saknades',
  hanvisad_andel: 'utredningar slutade med hänvisning till annat stöd',
  samtycke_barn: 'barn som har tillfrågats samtycker till insatserna',
  samtycke_vardnadshavare_1: 'av dem som är vårdnadshavare 1 och har tillfrågats samtycker',
  samtycke_vardnadshavare_2: 'av dem som är vårdnadshavare 2 och har tillfrågats samtycker',
  tidigare_kand_andel: 'barn var kända av socialtjänsten sedan tidigare',
  instrument_andel: 'utredningar använde något bedömningsinstrument',
  byte_handlaggare_andel: 'utredningar bytte handläggare minst en gång',
  ater_inom_ett_ar: 'barn fick en ny utredning inom ett år',
}

/** The same said from the other side, where that is the strength: `8 av 10` + `utredningar var klara …`. */
export const contrary: Readonly<Record<string, string>> = {
  over_fyra_manader: 'utredningar var klara inom fyra månader',
  over_120_dagar: 'utredningar var klara inom 120 dagar',
  ater_inom_ett_ar: 'barn fick ingen ny utredning inom ett år',
}
