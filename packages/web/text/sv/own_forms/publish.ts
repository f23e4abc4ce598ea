/** How a version is published, and a draft deleted. */
export const sv = {
  publish: 'Publicera',
  publishTitle: (version: number) => `Publicera version ${version}?`,
  publishWhat: [
    'Formuläret kan väljas när ni börjar en insamling.',
    'Den här versionen ändras sedan inte. Vill ni ändra gör ni nästa version.',
    'Insamlingar som redan pågår behåller sin version.',
  ],
  publishFlawed: 'Rätta först det som behöver rättas.',
  publishUnsaved: 'Utkastet är inte sparat än. Försök igen om en stund.',
  isPublished: 'Publicerat.',
  publishedNote: (version: number) =>
    `Version ${version} är publicerad och ändras inte. Den kan väljas när ni börjar en insamling.`,
  lastingFiles: 'Filer som andra kan fylla i ligger på en fast adress, för er egen förvaltning:',
  templateFile: 'mall i Excel',
  schemaFile: 'Table Schema',
  newVersion: 'Gör nästa version',
  toCollect: 'Till Samla in',
  deleteDraft: 'Ta bort utkastet',
  deleteTitle: 'Ta bort utkastet?',
  deleteWhat: 'Utkastet försvinner. En version som är publicerad finns kvar.',
  deleted: 'Utkastet är borttaget.',
}
