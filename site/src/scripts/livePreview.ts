/**
 * Live preview: Payload's admin posts what an author types; the server draws it, unsaved, and the page takes it over.
 * Message shapes are those of @payloadcms/live-preview.
 */
type AdminMessage = { type: 'payload-live-preview'; data?: unknown } | { type: 'payload-document-event' }

const QUIET_MS = 300

const isAdminMessage = (data: unknown): data is AdminMessage =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  (data.type === 'payload-live-preview' || data.type === 'payload-document-event')

const error = document.querySelector<HTMLElement>('[data-preview-error]')
let waiting: number | undefined
let asked: AbortController | undefined
let typed: unknown

/** Replaces what is inside `main`; the page's place is kept, because the document itself stays. */
const redraw = async () => {
  asked?.abort()
  asked = new AbortController()
  try {
    const response = await fetch(location.href, {
      ...(typed === undefined
        ? { method: 'GET' }
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(typed) }),
      signal: asked.signal,
    })
    if (!response.ok) throw new Error(response.statusText)
    const next = new DOMParser().parseFromString(await response.text(), 'text/html')
    const [main, fresh] = [document.querySelector('main'), next.querySelector('main')]
    if (!main || !fresh) throw new Error('no main')
    main.replaceChildren(...fresh.childNodes)
    document.title = next.title
    if (error) error.hidden = true
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return
    if (error) error.hidden = false
  }
}

window.addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
  if (origin !== location.origin || !isAdminMessage(data)) return
  // A document event says that something was saved: then the stored draft is the truth again.
  typed = data.type === 'payload-live-preview' ? data.data : undefined
  if (data.type === 'payload-live-preview' && data.data === undefined) return
  window.clearTimeout(waiting)
  waiting = window.setTimeout(redraw, QUIET_MS)
})

/** The admin starts to send once the page says that it listens. */
const admin = window.opener ?? (window.parent === window ? null : window.parent)
admin?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
