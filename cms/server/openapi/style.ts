/** Served at `/api/docs.css`; the CSP takes no inline style. */
export const docsStyle = `:root { color-scheme: light dark; --paper: light-dark(oklch(98.6% 0.004 85), oklch(17.5% 0.012 265));
  --sunken: light-dark(oklch(96.4% 0.006 85), oklch(15% 0.012 265)); --line: light-dark(oklch(90.5% 0.008 85), oklch(30% 0.016 265));
  --ink: light-dark(oklch(22% 0.02 265), oklch(93.5% 0.006 85)); --ink-2: light-dark(oklch(44% 0.02 265), oklch(75% 0.012 265)) }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 64rem; padding: 2rem 1.25rem 6rem; background: var(--paper); color: var(--ink);
  font: 400 1rem/1.5 'IBM Plex Sans Variable', 'IBM Plex Sans', system-ui, sans-serif }
h1, h2, h3 { line-height: 1.12; font-weight: 620; letter-spacing: -0.018em }
h2 { margin-top: 2.5rem } h3 { font-size: 0.9375rem; margin: 1rem 0 0.25rem }
small, .type, summary span, em { color: var(--ink-2) }
small, .type, em { font-size: 0.8125rem; font-weight: 400 }
p { max-width: 68ch } ul { margin: 0.25rem 0; padding-inline-start: 1.25rem }
code, summary b { font: 0.875rem 'IBM Plex Mono', ui-monospace, Menlo, monospace; overflow-wrap: anywhere }
summary b { display: inline-block; min-width: 4.5rem; font-weight: 600 }
summary { cursor: pointer; padding: 0.65rem 0.25rem } summary span { display: inline-block }
details { border-block-end: 1px solid var(--line) } details[open] { background: var(--sunken); padding: 0 0.75rem 0.75rem }
details:target summary { text-decoration: underline }
a { color: inherit; text-underline-offset: 0.18em }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem } nav a { padding-block: 0.6rem }
:focus-visible { outline: 2px solid currentColor; outline-offset: 2px }
@media print { details::details-content { content-visibility: visible; height: auto } }
`
