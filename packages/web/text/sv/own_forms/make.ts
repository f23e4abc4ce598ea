/** How questions or a form are begun. */
export const sv = {
  make: 'Gör nya frågor',
  makeTitle: 'Nya frågor eller ett nytt formulär',
  name: 'Namn',
  nameHint: 'Till exempel: Våra frågor om skolan',
  nameMissing: 'Ge det ett namn.',
  whatKind: 'Vad vill ni göra?',
  kindAdd: 'Frågor till ett formulär som finns',
  kindAddHint: 'De ställs efter formulärets egna frågor, i samma ärende.',
  kindAlone: 'Ett eget litet formulär',
  kindAloneHint: 'För något annat än det Lyhörd redan följer upp.',
  toForm: 'Till vilket formulär?',
  begin: 'Börja',
  cancel: 'Avbryt',
}
