/** Letters outside ASCII are letters too: `LÖPNR` numbers cases. */
const identityName =
  /person\W?(?:nr|nummer|id)|(?<!\p{L})p(?:ers)?\W?nr(?!\p{L})|personbeteckning|samordningsn|reservn/iu
const childName = /barn|klient|den unge|ungdom/i

/** The columns whose heading says that they hold identities, by place from 0. */
export const identityColumnsIn = (header: readonly string[]): readonly number[] =>
  header.flatMap((name, at) => (identityName.test(name.replaceAll('_', ' ')) ? [at] : []))

/** The column of the child's own number: the only one with identities, or the only one of them that says child. */
export const childColumnIn = (header: readonly string[]): number | undefined => {
  const columns = identityColumnsIn(header)
  if (columns.length === 1) return columns[0]
  const children = columns.filter((at) => childName.test(header[at] ?? ''))
  return children.length === 1 ? children[0] : undefined
}
