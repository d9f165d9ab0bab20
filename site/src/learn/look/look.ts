/** How somebody likes to read lessons: kept in a cookie, so that the server draws the page that way at once. */
export const sizes = ['small', 'normal', 'large'] as const
export const widths = ['narrow', 'normal', 'wide'] as const
export type Look = { size: (typeof sizes)[number]; width: (typeof widths)[number] }

const oneOf = <Value extends string>(values: readonly Value[], given: string | undefined): Value | null =>
  values.find((value) => value === given) ?? null

/** What a cookie says, such as `large.wide`; what it does not say is normal. */
export const lookOf = (cookie: string | undefined): Look => {
  const [size, width] = (cookie ?? '').split('.')
  return { size: oneOf(sizes, size) ?? 'normal', width: oneOf(widths, width) ?? 'normal' }
}

export const cookieOf = ({ size, width }: Look): string => `${size}.${width}`
