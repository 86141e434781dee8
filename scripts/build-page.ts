import { buildPage } from './page/build-page.ts';
import { runScript } from './run-script.ts';

/** `npm run page`: bundles the page, as `npm start` and `npm pack` do by themselves, and says what it weighs. */
await runScript(async () => {
  for (const { path, bytes, compressed } of await buildPage())
    console.log(`${path}: ${bytes} bytes, ${compressed} compressed`);
});
