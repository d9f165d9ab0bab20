const KEY = 'academy.keys'

/** Whether single keys do something on lessons: whoever dictates or has a restless keyboard turns them off. */
export const keysOn = {
  read: (): boolean => localStorage.getItem(KEY) !== 'off',
  write: (isOn: boolean): void => (isOn ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, 'off')),
}
