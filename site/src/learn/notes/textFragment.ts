const words = 5

const part = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')

/** A fragment that browsers look up in the page: it leads to the words without a script. */
export const textFragment = (exact: string): string => {
  const all = exact.split(/\s+/)
  if (all.length <= words * 2) return `#:~:text=${part(exact)}`
  return `#:~:text=${part(all.slice(0, words).join(' '))},${part(all.slice(-words).join(' '))}`
}
