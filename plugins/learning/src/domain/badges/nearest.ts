import type { Measure } from './measure.ts'

const share = ({ have, need }: Measure) => have / need

/** What is furthest on first; what is as far as another stays where it stood. */
export const nearestFirst = <Item extends { measure: Measure }>(items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => share(b.measure) - share(a.measure))
