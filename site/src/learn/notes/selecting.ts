/** What offers something to do with words that are selected in a text. */
export const selectingIn = (body: Element, bar: HTMLElement) => {
  const selected = (): Range | null => {
    const selection = getSelection()
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
    const range = selection.getRangeAt(0).cloneRange()
    const [begins, ends] = [body.contains(range.startContainer), body.contains(range.endContainer)]
    if (!begins && !ends) return null
    // A third click on the last paragraph selects up to what comes after the text.
    if (!begins) range.setStart(body, 0)
    if (!ends) range.setEnd(body, body.childNodes.length)
    return range.toString().trim() === '' ? null : range
  }
  const place = () => {
    const range = selected()
    bar.togglePopover(range !== null)
    if (!range) return
    const { left, bottom } = range.getBoundingClientRect()
    const room = document.documentElement.clientWidth - bar.offsetWidth - 8
    bar.style.left = `${Math.max(8, Math.min(left, room)) + scrollX}px`
    bar.style.top = `${bottom + scrollY + 8}px`
  }
  let waiting = 0
  // Not while it is still being drawn out.
  document.addEventListener('selectionchange', () => {
    // What was said was said of other words.
    bar.querySelector('[data-refused]')?.replaceChildren()
    clearTimeout(waiting)
    waiting = window.setTimeout(place, 250)
  })
  // A phone that is turned has the words elsewhere.
  window.addEventListener('resize', place)
  // What was selected before this script had come.
  place()
  // A press on the bar must not undo the selection that it is about.
  bar.addEventListener('pointerdown', (event) => event.preventDefault())
  return {
    selected,
    close: () => {
      getSelection()?.removeAllRanges()
      bar.togglePopover(false)
    },
  }
}
