const longest = 60
/** Mail programs make links of these by themselves. */
const looksLikeLink = /:\/\/|www\.|[\p{L}\d]\.\p{L}{2,}|[@/\\]/iu

/**
 * A name that a mail may greet, or null. Anybody can sign up with somebody else's address and a name of their choice:
 * the academy does not carry their advertisement there.
 */
export const greetable = (name: string | undefined): string | null => {
  const trimmed = name?.trim() ?? ''
  return trimmed !== '' && trimmed.length <= longest && !looksLikeLink.test(trimmed) ? trimmed : null
}
