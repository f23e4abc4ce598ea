/** Words of one's own account. */
export const sv = {
  title: 'Ditt konto',
  sentence: (email: string) => `Du är inloggad som ${email}.`,
  passwordTitle: 'Byt lösenord',
  current: 'Lösenordet du har nu',
  currentMissing: 'Skriv lösenordet du har nu.',
  currentWrong: 'Det är inte lösenordet du har nu.',
  next: 'Nytt lösenord',
  nextHint: 'Minst 12 tecken. Några ord efter varandra är lätta att minnas och svåra att gissa.',
  nextShort: 'Välj ett lösenord med minst 12 tecken.',
  change: 'Byt lösenord',
  changed: 'Lösenordet är bytt.',
  stepTitle: 'Engångskod vid inloggning',
  stepWhy:
    'Med en engångskod räcker det inte att någon får tag i ditt lösenord. Du behöver en app för engångskoder på telefonen.',
  stepOn: 'Du loggar in med lösenord och engångskod.',
  begin: 'Börja med engångskod',
  password: 'Ditt lösenord',
  passwordMissing: 'Skriv ditt lösenord.',
  scan: 'Läs av bilden med appen på telefonen.',
  picture: 'QR-kod att läsa av med appen för engångskoder',
  byHand: 'Går det inte? Skriv in nyckeln för hand:',
  code: 'Koden som appen visar nu, sex siffror',
  codeMissing: 'Skriv de sex siffrorna.',
  confirm: 'Bekräfta',
  cancel: 'Avbryt',
  isOn: 'Engångskod används från nästa inloggning.',
  stop: 'Sluta med engångskod',
  isOff: 'Engångskod används inte längre.',
}

export type AccountText = typeof sv
