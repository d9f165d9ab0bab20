/** Removes what the panel kept of texts that were not saved: they are not for the next who signs in on this device. */
export const forgetKept = (): void => {
  for (const name of Object.keys(localStorage)) if (name.startsWith('academy-kept/')) localStorage.removeItem(name)
}
