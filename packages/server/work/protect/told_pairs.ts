/**
 * Pairs of members that sums and differences of the given areas tell of alone, so that each could compute the other's
 * counts from its own. Found by projection (Gram–Schmidt): what is left of the two beside all areas points the same way.
 */
export const toldPairs = (
  members: readonly string[],
  areas: readonly ReadonlySet<string>[],
): readonly (readonly [string, string])[] => {
  const basis = orthonormal(areas.map((area) => members.map((m) => Number(area.has(m)))))
  const beside = members.map((_, i) =>
    unitVector(
      residue(
        members.map((_, j) => Number(i === j)),
        basis,
      ),
    ),
  )
  return members.flatMap((one, i) =>
    members.slice(i + 1).flatMap((other, k) => {
      const [a, b] = [beside[i], beside[i + 1 + k]]
      return a && b && Math.abs(dot(a, b)) > 1 - tolerance ? [[one, other] as const] : []
    }),
  )
}

const tolerance = 1e-9

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)

const residue = (vector: readonly number[], basis: readonly (readonly number[])[]): readonly number[] =>
  basis.reduce((left, axis) => {
    const along = dot(left, axis)
    return left.map((value, i) => value - along * (axis[i] ?? 0))
  }, vector)

/** Of length 1; `undefined` when nothing is left. */
const unitVector = (vector: readonly number[]): readonly number[] | undefined => {
  const length = Math.sqrt(dot(vector, vector))
  return length < tolerance ? undefined : vector.map((value) => value / length)
}

const orthonormal = (vectors: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const basis: (readonly number[])[] = []
  for (const vector of vectors) {
    // twice, so that rounding leaves nothing of what is there already
    const axis = unitVector(residue(residue(vector, basis), basis))
    if (axis) basis.push(axis)
  }
  return basis
}
