import { spawn } from 'node:child_process'
import { Resvg } from '@resvg/resvg-js'

// Draws the video of the lesson “Anatomy of a span”: `node seed/videos/traceGrows.ts a-trace-grows.webm`, with ffmpeg on the path.

const [width, height, framesPerSecond, seconds] = [960, 540, 10, 32]
/** Where time begins and ends on the picture, in pixels, and in the film, in seconds. */
const lane = { left: 250, right: 900, from: 4, to: 26 }
const colours = { paper: '#fbfaf7', line: '#dedad2', ink: '#1c2130', soft: '#5b6172', signal: '#c2381f' }

/** Work that is shown while it goes on, in seconds of the film; `took` is what it says when it is over. */
type Span = { name: string; service: string; from: number; to: number; took: string; colour: string; parent?: number }

const spans: Span[] = [
  { name: 'GET /orders/{id}', service: 'web', from: 4, to: 26, took: '180 ms', colour: '#3f6fb5' },
  { name: 'load order', service: 'orders', from: 7, to: 21, took: '115 ms', colour: '#7b55b8', parent: 0 },
  { name: 'SELECT orders', service: 'database', from: 9, to: 19.5, took: '86 ms', colour: '#b5651d', parent: 1 },
  { name: 'render page', service: 'web', from: 22, to: 25, took: '25 ms', colour: '#2e7f58', parent: 0 },
]

const xAt = (second: number) => lane.left + ((second - lane.from) / (lane.to - lane.from)) * (lane.right - lane.left)
const yOf = (row: number) => 165 + row * 78

const text = (x: number, y: number, size: number, fill: string, words: string, more = '') =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" ${more}>${words}</text>`

const row = ({ name, service, from, to, took, colour, parent }: Span, at: number, now: number): string => {
  if (now < from) return ''
  const [x, y, end] = [xAt(from), yOf(at), xAt(Math.min(now, to))]
  const isSought = at === 2 && now >= 28
  const branch =
    parent === undefined
      ? ''
      : `<path d="M${x} ${yOf(parent) + 30}V${y}" stroke="${colours.soft}" stroke-dasharray="3 4"/>`
  const frame = isSought ? `stroke="${colours.signal}" stroke-width="4"` : ''
  return [
    branch,
    text(30, y + 14, 19, colours.ink, name, 'font-weight="bold"'),
    text(30, y + 36, 15, colours.soft, service),
    `<rect x="${x}" y="${y}" width="${Math.max(3, end - x)}" height="30" rx="5" fill="${colour}" ${frame}/>`,
    now >= to ? text(x + 10, y + 21, 16, '#ffffff', took) : '',
  ].join('')
}

/** The picture at a second of the film. */
const frameAt = (now: number): string => {
  const clock = xAt(Math.min(Math.max(now, lane.from), lane.to))
  const ticks = [0, 45, 90, 135, 180].map((ms) => {
    const x = lane.left + (ms / 180) * (lane.right - lane.left)
    return `<path d="M${x} 125V480" stroke="${colours.line}"/>${text(x, 112, 15, colours.soft, `${ms} ms`, 'text-anchor="middle"')}`
  })
  const hand = now >= lane.to ? '' : `<path d="M${clock} 125V480" stroke="${colours.signal}" stroke-width="2"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif">
    <rect width="${width}" height="${height}" fill="${colours.paper}"/>
    ${text(30, 55, 28, colours.ink, 'A trace grows, span by span', 'font-weight="bold"')}
    ${ticks.join('')}${spans.map((span, at) => row(span, at, now)).join('')}${hand}
    ${now >= 28 ? text(lane.left, 515, 18, colours.signal, 'Where the time went: one span, 86 of 180 ms') : ''}
  </svg>`
}

const encoder = ['-c:v', 'libvpx-vp9', '-b:v', '0', '-crf', '40', '-pix_fmt', 'yuv420p', '-an']
const input = ['-f', 'image2pipe', '-c:v', 'png', '-framerate', String(framesPerSecond), '-i', '-']
const ffmpeg = spawn('ffmpeg', ['-y', '-loglevel', 'error', ...input, ...encoder, process.argv[2] ?? 'trace.webm'], {
  stdio: ['pipe', 'inherit', 'inherit'],
})
for (let frame = 0; frame < seconds * framesPerSecond; frame++) {
  const png = new Resvg(frameAt(frame / framesPerSecond)).render().asPng()
  if (!ffmpeg.stdin.write(png)) await new Promise((resolve) => ffmpeg.stdin.once('drain', resolve))
}
ffmpeg.stdin.end()
