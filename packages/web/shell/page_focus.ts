let wanted = false

/** After a navigation the focus goes to the page's title: at once if it is there, otherwise when it comes. */
export const wantFocus = (): void => {
  const title = document.getElementById('sidrubrik')
  wanted = !title
  window.scrollTo(0, 0)
  title?.focus({ preventScroll: true })
}

/** True once, for the title that was waited for. */
export const takeFocus = (): boolean => {
  const take = wanted
  wanted = false
  return take
}
