import { messagesIn } from '#site/messages/index.ts'
import { type Rect, type TraceSection, waterfall } from '#site/trace/waterfall.ts'

export type ShareCard = { title: string; facts: string[]; trace: TraceSection[] }

/** A node as satori takes it: an element without React. Every container with several children says `display: flex`. */
type Element = { type: string; key: null; props: { style: Record<string, string | number>; children?: Child } }
type Child = string | Element[]

const element = (style: Record<string, string | number>, children?: Child): Element => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }) },
})

const DRAWING = { width: 1200, height: 290 }
const LONG_TITLE = 46

/** Name, title and facts above the course's own waterfall. `palette` as `paletteOf` gives it. */
export const shareLayout = ({ title, facts, trace }: ShareCard, palette: Record<string, string>): Element =>
  element(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      background: palette.paper!,
      color: palette.ink!,
      fontFamily: 'Plex Sans',
    },
    [
      element({ flexDirection: 'column', height: 340, padding: '52px 64px 0', justifyContent: 'space-between' }, [
        element({ fontSize: 30, fontWeight: 600, alignItems: 'center', gap: 18 }, [
          mark(palette),
          element({}, messagesIn().site.name),
        ]),
        element(
          {
            fontSize: title.length > LONG_TITLE ? 54 : 66,
            fontWeight: 600,
            lineHeight: 1.08,
            letterSpacing: -1.6,
            display: 'block',
            lineClamp: 2,
          },
          title,
        ),
        element(
          { fontFamily: 'Plex Mono', fontSize: 26, color: palette['ink-2']!, gap: 32, paddingBottom: 18 },
          facts.map((fact) => element({}, fact)),
        ),
      ]),
      element(
        { position: 'relative', ...DRAWING, background: palette.sunken!, borderTop: `2px solid ${palette.line}` },
        drawing(trace, palette),
      ),
    ],
  )

const drawing = (trace: TraceSection[], palette: Record<string, string>): Element[] => {
  const { parents, spans, grid } = waterfall(trace, DRAWING, { margin: 64, tallestRow: 26 })
  return [
    ...grid.map((x) => bar({ x, y: 0, width: 1, height: DRAWING.height }, palette.line!)),
    ...parents.map((rect) => bar(rect, palette.edge!)),
    ...spans.map((rect) => bar(rect, palette[`span-${rect.kind}`]!)),
  ]
}

const bar = ({ x, y, width, height }: Rect, background: string): Element =>
  element({ position: 'absolute', left: x, top: y, width, height, background, borderRadius: Math.min(3, height / 2) })

const mark = (palette: Record<string, string>): Element =>
  element({ position: 'relative', width: 44, height: 40 }, [
    bar({ x: 2, y: 4, width: 40, height: 6 }, palette.ink!),
    bar({ x: 2, y: 17, width: 18, height: 6 }, palette['span-article']!),
    bar({ x: 20, y: 17, width: 12, height: 6 }, palette['span-exercise']!),
    bar({ x: 28, y: 30, width: 14, height: 6 }, palette.signal!),
  ])
