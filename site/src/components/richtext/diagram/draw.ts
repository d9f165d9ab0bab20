import { instance, type Viz } from '@viz-js/viz'
import { createCache } from '#site/cache.ts'
import { cleanSvg, type Drawing } from './cleanSvg.ts'

let starting: Promise<Viz> | undefined
const graphviz = () => (starting ??= instance())

const remembered = createCache<Drawing>(500)

/**
 * What Graphviz measures labels with. Its table for Arial fits IBM Plex Sans when labels are measured a little larger
 * than the page's style sheet shows them.
 */
const font = { fontname: 'Arial', fontsize: 14.5 }
const options = {
  format: 'svg',
  graphAttributes: { ...font, bgcolor: 'transparent', pad: 0.05, nodesep: 0.35, ranksep: 0.55 },
  nodeAttributes: { ...font, shape: 'box', margin: '0.16,0.1', height: 0.4 },
  edgeAttributes: { ...font, fontsize: 13, arrowsize: 0.7 },
}

/** Draws DOT with Graphviz, in process. Rejects with an Error whose message names the line that Graphviz refused. */
export const drawDiagram = (source: string): Promise<Drawing> =>
  remembered(source, async () => {
    const result = (await graphviz()).render(source, options)
    if (result.status === 'success') return cleanSvg(result.output)
    throw new Error(result.errors.map(({ message }) => message.trim()).join('; ') || 'Graphviz drew nothing')
  })
