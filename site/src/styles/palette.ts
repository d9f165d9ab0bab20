/** The colours of tokens.css as numbers, for drawings that no browser paints and for checking contrast. */

export type Scheme = 'light' | 'dark'
type Rgb = [red: number, green: number, blue: number]

/** Token name without dashes → `#rrggbb`, e.g. `{ ink: '#15181f' }`. `css` is the text of tokens.css. */
export const paletteOf = (css: string, scheme: Scheme): Record<string, string> => {
  const pairs = css.matchAll(/--([\w-]+):\s*light-dark\(oklch\(([^)]+)\),\s*oklch\(([^)]+)\)\)/g)
  return Object.fromEntries(
    [...pairs].map(([, name, light, dark]) => [name, hex(oklchToRgb(scheme === 'light' ? light! : dark!))]),
  )
}

/** `58% 0.13 255` → sRGB, each 0–1, clipped to the gamut. After Björn Ottosson, https://bottosson.github.io/posts/oklab/ */
const oklchToRgb = (oklch: string): Rgb => {
  const [lightness, chroma, hue] = oklch.split(/\s+/).map(Number.parseFloat) as Rgb
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

const encode = (linear: number): number => {
  const value = Math.min(1, Math.max(0, linear))
  return value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055
}

const hex = (rgb: Rgb): string =>
  `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/** Contrast ratio of two `#rrggbb` colours, 1–21, as WCAG 2 defines it. */
export const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const luminance = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
