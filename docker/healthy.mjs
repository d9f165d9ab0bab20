// A container's health check: `node docker/healthy.mjs URL` ends with 0 when the address answers 2xx within 4 seconds.
// The images have no curl, and need none for this.
try {
  const response = await fetch(process.argv[2], { signal: AbortSignal.timeout(4000) })
  console.log(response.status, (await response.text()).slice(0, 300))
  process.exit(response.ok ? 0 : 1)
} catch (err) {
  console.log(String(err))
  process.exit(1)
}
