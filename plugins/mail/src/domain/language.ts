/** Complete in every template and in the layout. */
export const fallbackLanguage = 'en'

/** The first wanted language that is on offer, by its first part: `de-AT` is met by `de`. English when none is. */
export const pickLanguage = (wanted: (string | null | undefined)[], offered: string[]): string => {
  const primary = wanted.map((tag) => tag?.trim().toLowerCase().split(/[-_]/, 1)[0])
  return primary.find((tag) => tag !== undefined && offered.includes(tag)) ?? fallbackLanguage
}

/** The languages of an `Accept-Language` header, most wanted first. */
export const acceptedLanguages = (header: string | null | undefined): string[] =>
  (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((each) => /^\s*q=([\d.]+)/.exec(each)?.[1]).find(Boolean)
      return { tag, weight: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, weight }) => /^[a-z]{2,3}(-[a-z\d]+)*$/i.test(tag) && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
