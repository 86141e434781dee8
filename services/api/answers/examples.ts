/** Questions of every kind that is answered; offered when one is not understood, and tested to be understood themselves. */
export const EXAMPLES = [
  'who spoke about NATO',
  'what did Mark Rutte say about Ukraine',
  'who is the secretary of state of the United States',
  'who is the deputy of Marco Rubio',
  'what is the role of Christopher Landau',
  'who is named with a former office',
  'who contradicts whom',
  'who met Marco Rubio',
  'which articles mention NATO',
  'which unnamed sources spoke about NATO',
  'how are Marco Rubio and Christopher Landau connected',
] as const;
