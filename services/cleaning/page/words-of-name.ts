/** The words of a class or id, in small letters, apart by spaces: "EmailSignUpWrapper c__x" → "email sign up wrapper c x". */
export function wordsOfName(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
