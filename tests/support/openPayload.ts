import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll } from 'vitest'

/** For a file of tests that also looks at the academy past its API, as its programs do: there while a test runs. */
export const openPayload = (): { payload: Payload } => {
  const here = {} as { payload: Payload }
  beforeAll(async () => {
    here.payload = await getPayload({ config, disableOnInit: true })
  })
  afterAll(() => here.payload.destroy())
  return here
}
