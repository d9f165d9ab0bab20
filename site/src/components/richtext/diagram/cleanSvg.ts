export type Drawing = { width: number; height: number; viewBox: string; body: string }

const elements = new Set(['g', 'path', 'polygon', 'polyline', 'ellipse', 'text'])
const attributes = new Set([
  ...['class', 'transform', 'd', 'points', 'cx', 'cy', 'rx', 'ry', 'x', 'y'],
  ...['text-anchor', 'font-weight', 'font-style', 'stroke-dasharray', 'stroke-width'],
])

/**
 * What a page keeps of Graphviz's SVG: shapes, words and class names. Colours and fonts go, since the style sheet gives
 * them for both themes; so do ids (a page may hold many diagrams), tooltips, links and whatever else DOT can smuggle in.
 * Graphviz escapes `<`, `>` and quotes in values, so its tags can be told apart without an XML parser.
 */
export const cleanSvg = (svg: string): Drawing => {
  const [, width, height, viewBox, content] =
    /<svg width="([\d.]+)pt" height="([\d.]+)pt"\s+viewBox="([\d. -]+)"[^>]*>([\s\S]*)<\/svg>/.exec(svg) ?? []
  if (!width || !height || !viewBox || !content) throw new Error('Graphviz answered with something that is no SVG')
  const body = content
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<title>[\s\S]*?<\/title>/g, '')
    .replaceAll(/<(\/?)([\w:-]+)([^>]*?)(\/?)>/g, (_tag, close, name, rest, selfClose) =>
      elements.has(name) ? `<${close}${name}${close ? '' : kept(rest)}${selfClose}>` : '',
    )
    .replaceAll(/\n+/g, '')
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)), viewBox, body }
}

const kept = (rest: string): string =>
  [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)]
    .filter(([, name = '']) => attributes.has(name))
    .map(([pair]) => ` ${pair}`)
    .join('')
