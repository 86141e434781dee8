/** @example counted(3, 'story', 'stories') // '3 stories' */
export function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
