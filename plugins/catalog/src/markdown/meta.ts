/**
 * The `name="value"` pairs after a fence's language. Values stand in double or single quotes; `&quot;` spells a double
 * quote. Returns null when anything else stands there.
 */
export const parseMeta = (meta: string | null | undefined): Record<string, string> | null => {
  const pairs: Record<string, string> = {}
  const rest = (meta ?? '').replaceAll(/([a-z]+)=(?:"([^"]*)"|'([^']*)')/g, (_pair, name, double, single) => {
    pairs[name] = (double ?? single).replaceAll('&quot;', '"')
    return ''
  })
  return rest.trim() === '' ? pairs : null
}

/** The pairs as they are written after a fence's language; empty values are left out. */
export const formatMeta = (pairs: Record<string, string | null | undefined>): string =>
  Object.entries(pairs)
    .filter(([, value]) => value)
    .map(([name, value = '']) =>
      value?.includes('"') && !value.includes("'")
        ? `${name}='${value}'`
        : `${name}="${value?.replaceAll('"', '&quot;')}"`,
    )
    .join(' ')
