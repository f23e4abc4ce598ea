import type { sv } from '../../sv/own_forms/publish.ts'

/** How a version is published, and a draft deleted. */
export const en: typeof sv = {
  publish: 'Publish',
  publishTitle: (version) => `Publish version ${version}?`,
  publishWhat: [
    'The form can be chosen when you begin a collection.',
    'This version is not changed afterwards. To change it you make the next version.',
    'Collections that are under way keep their version.',
  ],
  publishFlawed: 'First correct what needs correcting.',
  publishUnsaved: 'The draft is not saved yet. Try again in a while.',
  isPublished: 'Published.',
  publishedNote: (version) =>
    `Version ${version} is published and does not change. It can be chosen when you begin a collection.`,
  lastingFiles: 'Files for others to fill in stand at a lasting address, for your own board:',
  templateFile: 'Excel template',
  schemaFile: 'Table Schema',
  newVersion: 'Make the next version',
  toCollect: 'To Collect',
  deleteDraft: 'Remove the draft',
  deleteTitle: 'Remove the draft?',
  deleteWhat: 'The draft goes away. A version that is published remains.',
  deleted: 'The draft is removed.',
}
