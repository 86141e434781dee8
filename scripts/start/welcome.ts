/** Questions that the examples answer; any other data may answer them too. */
const questions = [
  'who spoke about NATO',
  'who is the secretary of state of the United States',
  'what did Rutte say about Ukraine',
];

/** For Neo4j Browser. A server that was given refuses it until its settings allow it, which the same page says when it is opened as one. */
const GUIDE = '/browser/guide.html';

/** What a person reads when everything runs. */
export function welcome(given: {
  apiUrl: string;
  browserUrl: string | null;
  username: string;
  passwordFile: string | null;
  logDirectory: string;
}): string {
  const { apiUrl, browserUrl, username, passwordFile, logDirectory } = given;
  const lines = [
    '',
    'Newsgraph is ready.',
    '',
    `  the page       ${apiUrl}/`,
    `  the API        ${apiUrl}/docs`,
    ...(browserUrl === null
      ? [`  Neo4j Browser  what to set or to paste for yours: ${apiUrl}${GUIDE}`]
      : [`  Neo4j Browser  ${browserUrl}`]),
    ...(passwordFile === null ? [] : [`                 user ${username}, password in ${passwordFile}`]),
    ...(browserUrl === null ? [] : [`                 there, for a guide: :play ${apiUrl}${GUIDE}`]),
    `  logs           ${logDirectory}`,
    '',
    'Ask it:',
    '',
    ...questions.map(
      (question) => `  curl '${apiUrl}/ask?q=${encodeURIComponent(question).replaceAll('%20', '+')}'`,
    ),
    '',
    'Ctrl-C stops it.',
    '',
  ];
  return lines.join('\n');
}
