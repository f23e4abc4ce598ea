import type { Evidence, Source } from '@lyhord/core'

/** Says at the top that a page is made, and from what. */
export const madePage = (title: string, intro: string, parts: readonly string[]): string =>
  `# ${title}\n\n<!-- Made by \`npm run docs\` from the catalogue and the contract. Do not edit. -->\n\n${intro}\n\n${parts.join('\n\n')}\n`

/** A table; bars in cells are escaped. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const evidence: Record<Evidence, string> = {
  verified: 'belagd',
  verified_concept: 'begreppet belagt, svaren förslag',
  proposal: 'förslag',
}

/** A source with how sure it is. */
export const sourceText = ({ text, url, evidence: level }: Source): string =>
  `${url ? `[${text}](${url})` : text} (${evidence[level]})`
