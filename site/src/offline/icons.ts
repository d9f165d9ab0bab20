/** The icons of the installed app, by their file's name. */
export const icons = {
  small: { size: 192, purpose: 'any' },
  large: { size: 512, purpose: 'any' },
  maskable: { size: 512, purpose: 'maskable' },
  apple: { size: 180, purpose: 'maskable' },
} as const satisfies Record<string, { size: number; purpose: 'any' | 'maskable' }>

export type Icon = (typeof icons)[keyof typeof icons]

/** Spans of the mark in its 22 × 22, with the names of their colours; see `Mark.astro`. */
const spans: [x: number, y: number, width: number, colour: string][] = [
  [1, 3, 20, 'ink'],
  [1, 9.5, 9, 'span-article'],
  [10, 9.5, 6, 'span-exercise'],
  [14, 16, 7, 'signal'],
]

/** How much of a maskable icon's side the mark takes: any mask leaves a circle of four fifths. */
const shareOf = { any: 0.72, maskable: 0.5 }

/** The academy's mark on paper, as SVG. */
export const iconSvg = ({ size, purpose }: Icon, palette: Record<string, string>): string => {
  const side = 22 / shareOf[purpose]
  const edge = (side - 22) / 2
  const radius = purpose === 'any' ? side * 0.2 : 0
  const bars = spans.map(
    ([x, y, width, colour]) =>
      `<rect x="${x + edge}" y="${y + edge}" width="${width}" height="3" rx="1" fill="${palette[colour]}"/>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${side} ${side}">`,
    `<rect width="${side}" height="${side}" rx="${radius}" fill="${palette.paper}"/>`,
    ...bars,
    '</svg>',
  ].join('')
}
