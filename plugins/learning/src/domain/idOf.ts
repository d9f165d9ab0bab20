/** Id of what a relation refers to, as it is stored or populated; null for nothing. */
export const idOf = (reference: unknown): string | null => {
  if (typeof reference === 'object' && reference !== null && 'id' in reference) return idOf(reference.id)
  return typeof reference === 'string' && reference !== '' ? reference : null
}
