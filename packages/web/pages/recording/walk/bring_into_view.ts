/** How far down the viewport a question should stand, so that its answers and buttons are in view with it (px). */
export const placeFor = (height: number, viewport: number, head: number): number => {
  const room = viewport - height - 24
  return Math.max(head + 12, Math.min(room, Math.round(viewport * 0.3)))
}
