/** Where a key moves among tabs (around the ends); -1 when it is not a key of tabs. */
export const nextTab = (key: string, at: number, count: number): number => {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count
    case 'ArrowLeft':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}
