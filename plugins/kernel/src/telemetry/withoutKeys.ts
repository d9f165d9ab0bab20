/** Addresses that open something by themselves: what stands after them is nobody else’s to know. */
const opening = /(\/learning\/calendar\/)[^/?#\s"']+/g

/** A path, or a text with addresses in it, without what would open them. */
export const withoutKeys = (text: string): string => text.replace(opening, '$1[key]')
