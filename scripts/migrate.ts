import { readEnvironment } from '#environment/read-environment.ts';
import { connect } from '#graph-schema/client/connect.ts';
import { graphEnvironment, settingsOf } from '#graph-schema/client/settings.ts';
import { migrate } from '#graph-schema/migrate.ts';
import { runScript } from './run-script.ts';

await runScript(async () => {
  const client = connect(settingsOf(readEnvironment(graphEnvironment)), { service: 'migrate' });
  try {
    const applied = await migrate(client);
    console.log(applied.length === 0 ? 'The graph is up to date' : `Applied ${applied.join(', ')}`);
  } finally {
    await client.close();
  }
});
