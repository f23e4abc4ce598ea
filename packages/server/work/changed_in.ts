/** Which of what was asked for is otherwise than before; asking for what holds already changes nothing. */
export const changedIn = <T extends object>(asked: object, before: T, after: T): readonly string[] => {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return Object.keys(asked)
    .filter((name) => old.get(name) !== now.get(name))
    .sort()
}
