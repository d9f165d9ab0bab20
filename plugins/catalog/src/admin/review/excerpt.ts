/** The beginning of a text, cut between words where it is longer than that many characters. */
export const excerpt = (text: string, most: number): string => {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
