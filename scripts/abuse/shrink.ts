/** The fewest of the steps, in their order, that still bring it about: halves, quarters and so on are left out while they can be. */
export function fewest<T>(steps: readonly T[], bringsItAbout: (steps: readonly T[]) => boolean): readonly T[] {
  let kept = steps
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < kept.length; ) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)]
      if (without.length < kept.length && bringsItAbout(without)) kept = without
      else at += size
    }
  }
  return kept
}
