/** Hands a file that was made here to the one who asked for it; it goes to their own machine and nowhere else. */
export const download = (content: Blob | string, name: string, type = 'text/plain;charset=utf-8'): void => {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content
  const address = URL.createObjectURL(blob)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
