/** A file's name in plain letters, from a title: `sa-kom-barnen-till-tals-2025.pdf`. */
export const fileName = (title: string, format: string): string => {
  const plain = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${plain || 'rapport'}.${format}`
}
