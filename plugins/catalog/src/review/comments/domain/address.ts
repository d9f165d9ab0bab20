import type { Spot } from './spots.ts'

/**
 * Where in a form a place is, as the part of an address after `#`: a field’s id as the panel makes it, or for a line of a
 * text the text’s id and which of its outermost lines and blocks it is, or is in.
 */
export const hashOf = ({ path }: Pick<Spot, 'path'>): string => {
  const root = path.indexOf('root')
  const steps = root < 0 ? path : [...path.slice(0, root), ...path.slice(root + 2, root + 3)]
  return `#field-${steps.join('__')}`
}
