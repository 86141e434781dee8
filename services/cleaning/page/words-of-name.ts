/** The words of a class or id, in small letters: "caption__source", "EmailSignUpWrapper" (email, sign, up, wrapper). */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
