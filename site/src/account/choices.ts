/** Languages that people may choose, by their own names. */
const codes = 'bg cs da de el en es et fi fr hr hu it ja ko lt lv nb nl pl pt ro ru sk sl sv tr uk zh'.split(' ')

export const languages: [code: string, name: string][] = codes.map((code) => {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
  return [code, name.charAt(0).toLocaleUpperCase(code) + name.slice(1)]
})

/** Time zones by their part of the world. */
export const timeZones: [region: string, zones: string[]][] = Object.entries(
  Object.groupBy(Intl.supportedValuesOf('timeZone'), (zone) => zone.split('/', 1)[0] ?? ''),
).map(([region, zones]) => [region, zones ?? []])

/** The first letters of a name, for somebody without a picture. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => Array.from(word)[0] ?? '')
    .filter((_letter, index, all) => index === 0 || index === all.length - 1)
    .join('')
    .toLocaleUpperCase()
