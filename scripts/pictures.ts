import { mkdir } from 'node:fs/promises';
import { commandLineVariables } from '#cli/environment.ts';
import { readEnvironment } from '#environment/read-environment.ts';
import { findServer } from '#graph-schema/server/server.ts';
import { serverEnvironment } from '#graph-schema/server/settings.ts';
import { findBrowser, startBrowser } from '#web/testing/browser.ts';
import { takePictures } from './pictures/take-pictures.ts';
import { runScript, ScriptError } from './run-script.ts';

const FOLDER = 'docs/pictures';

/** `npm run pictures`, beside a running `npm start` with the examples read: makes the README's pictures anew. */
await runScript(async () => {
  const { NEWSGRAPH_DATA, NEWSGRAPH_URL } = readEnvironment({
    ...serverEnvironment,
    ...commandLineVariables,
  });
  const executable = findBrowser();
  if (executable === null) throw new ScriptError('Pictures need Chromium (Debian: apt install chromium)');
  const server = await findServer(NEWSGRAPH_DATA);
  if (server === null)
    throw new ScriptError(`No Neo4j runs on ${NEWSGRAPH_DATA}: run "npm start" beside this`);
  await mkdir(FOLDER, { recursive: true });
  const browser = await startBrowser(executable);
  try {
    for (const file of await takePictures({ browser, address: NEWSGRAPH_URL, server, folder: FOLDER }))
      console.log(file);
  } finally {
    await browser.close();
  }
});
