import { progressChannel } from '#site/learn/study/follow.ts'
import { keptFor } from '#site/learn/study/kept.ts'
import { sendUnseen } from '#site/learn/study/sending.ts'
import { listUnsaved } from './draw.ts'

/** On pages that are of no lesson, all of it is listed. */
const student = document.querySelector<HTMLElement>('[data-unsaved]')?.dataset.student
if (student) {
  const things = keptFor(student)
  const show = listUnsaved({ things, isHere: () => true, send: () => sendUnseen(student) })
  new BroadcastChannel(progressChannel).addEventListener('message', () => void show())
  void show()
}
