/**
 * A form with files that passes through; `onBroken` hears when it does not end as forms end. Who reads a form that was
 * cut off would take it for a failure of ours.
 */
export const wholeForm = (
  body: ReadableStream<Uint8Array>,
  boundary: string,
  onBroken: () => void,
): ReadableStream<Uint8Array> => {
  const ending = `--${boundary}--`
  let last = ''
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        last = (last + Buffer.from(chunk.subarray(-2 * ending.length)).toString('latin1')).slice(-2 * ending.length)
        controller.enqueue(chunk)
      },
      flush() {
        if (!last.includes(ending)) onBroken()
      },
    }),
  )
}
