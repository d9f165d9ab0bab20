/** The site's tokens (`site/src/styles/tokens.css`) as sRGB: mail programs know no oklch and no custom properties. */
const light = {
  paper: '#fcfaf7',
  surface: '#ffffff',
  line: '#e2dfda',
  ink: '#161b24',
  ink2: '#4d535e',
  signal: '#c12b11',
  onSignal: '#fcfcfc',
}
const dark: typeof light = {
  paper: '#0e1016',
  surface: '#15181f',
  line: '#2a2e36',
  ink: '#ebe9e5',
  ink2: '#aaaeb6',
  signal: '#fa7a45',
  onSignal: '#1d0d07',
}
export const palettes = { light, dark }

const sans = "'IBM Plex Sans',system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const mono = "'IBM Plex Mono',ui-monospace,Menlo,Consolas,monospace"

/** Everything but colour, by part; written into each tag, because some programs drop a mail's style sheet. */
const shapes = {
  page: `margin:0;padding:0;font-family:${sans};font-size:17px;line-height:1.55`,
  frame: 'padding:32px 16px',
  sheet: 'max-width:600px;margin:0 auto;text-align:start',
  brand: 'margin:0 0 16px;font-size:15px;font-weight:600',
  body: 'padding:28px 28px 12px;border:1px solid;border-radius:10px',
  title: 'margin:0 0 20px;font-size:24px;line-height:1.2;font-weight:600;letter-spacing:-0.018em',
  text: 'margin:0 0 16px',
  button: 'display:inline-block;margin:4px 0;padding:12px 20px;border-radius:6px;font-weight:600;text-decoration:none',
  small: 'margin:0 0 16px;font-size:13px;line-height:1.5',
  address: `font-family:${mono};font-size:13px;word-break:break-all`,
  name: 'padding:4px 16px 4px 0;font-size:15px;text-align:start;vertical-align:top;font-weight:400',
  value: `padding:4px 0;font-family:${mono};font-size:15px;text-align:start;vertical-align:top;word-break:break-word`,
  heading: 'margin:28px 0 8px;font-size:18px;line-height:1.3;font-weight:600',
  list: 'margin:0 0 16px;padding:0;list-style:none',
  item: 'margin:0 0 12px;padding:0;font-size:15px',
  link: 'font-weight:600;text-underline-offset:0.18em',
  quote: 'margin:0 0 16px;padding:0 0 0 16px;border-inline-start:3px solid;white-space:pre-line',
  foot: 'padding:20px 28px 0;font-size:13px;line-height:1.5',
} as const

type Part = keyof typeof shapes

const colours = (palette: typeof light): Record<Part, string> => ({
  page: `background-color:${palette.paper};color:${palette.ink}`,
  frame: `background-color:${palette.paper}`,
  sheet: '',
  brand: `color:${palette.ink}`,
  body: `background-color:${palette.surface};border-color:${palette.line}`,
  title: `color:${palette.ink}`,
  text: `color:${palette.ink}`,
  button: `background-color:${palette.signal};color:${palette.onSignal}`,
  small: `color:${palette.ink2}`,
  address: `color:${palette.ink2}`,
  name: `color:${palette.ink2}`,
  value: `color:${palette.ink}`,
  heading: `color:${palette.ink}`,
  list: '',
  item: `color:${palette.ink2}`,
  link: `color:${palette.ink}`,
  quote: `color:${palette.ink2};border-color:${palette.line}`,
  foot: `color:${palette.ink2}`,
})

const inLight = colours(light)

/** The attributes that give a tag a part's look. */
export const as = (part: Part): string =>
  `class="${part}" style="${[shapes[part], inLight[part]].filter(Boolean).join(';')}"`

const important = (rules: string) => rules.replaceAll(/;|$/g, ' !important;')

/** Dark colours, for programs that follow the reader's preference; they have to outdo what the tags say. */
export const darkStyle = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
${Object.entries(colours(dark))
  .filter(([, rules]) => rules !== '')
  .map(([part, rules]) => `.${part}{${important(rules)}}`)
  .join('\n')}
}`
