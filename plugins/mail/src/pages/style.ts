/** Colours are the site's tokens. */
export const style = `:root { color-scheme: light dark; --paper: light-dark(oklch(98.6% 0.004 85), oklch(17.5% 0.012 265));
  --line: light-dark(oklch(90.5% 0.008 85), oklch(30% 0.016 265));
  --ink: light-dark(oklch(22% 0.02 265), oklch(93.5% 0.006 85)); --ink-2: light-dark(oklch(44% 0.02 265), oklch(75% 0.012 265)) }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 64rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 400 1rem/1.5 'IBM Plex Sans Variable', 'IBM Plex Sans', system-ui, sans-serif }
h1 { font-size: 1.6875rem; font-weight: 620; line-height: 1.12; letter-spacing: -0.018em; margin: 0 0 0.75rem; overflow-wrap: anywhere }
h2 { font-size: 1.0625rem; font-weight: 620; margin: 2rem 0 0.5rem }
p { max-width: 68ch; margin: 0 0 1rem; color: var(--ink-2) }
a { color: var(--ink); display: inline-block; padding-block: 0.6rem; text-underline-offset: 0.18em }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; padding: 0.6rem 1rem 0.6rem 0; border-block-end: 1px solid var(--line); font-weight: 400; vertical-align: top }
td a { padding-block: 0 }
th { color: var(--ink-2); font-size: 0.8125rem }
td.measure, pre { font: 0.875rem/1.5 'IBM Plex Mono', ui-monospace, Menlo, monospace }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: 10px; padding: 1rem }
iframe { width: 100%; height: 40rem; border: 1px solid var(--line); border-radius: 10px }
:focus-visible { outline: 2px solid currentColor; outline-offset: 2px }
`
