import { after, afterEach, before } from 'node:test';
import { type OwnGraph, ownGraph } from '#test/own-graph.ts';
import { describeArticles } from './articles.suite.ts';
import { describeCounts } from './counts.suite.ts';
import { describeCrashes } from './crashes.suite.ts';
import { describeDecisions } from './decisions.suite.ts';
import { describeForgetting } from './forgetting.suite.ts';
import { describeIdentity } from './identity.suite.ts';
import { describeMoved } from './moved.suite.ts';
import { describeOrder } from './order.suite.ts';
import { describeProcess } from './process.suite.ts';
import { describeRereading } from './rereading.suite.ts';
import { describeTurns } from './turns.suite.ts';
import { describeVersions } from './versions.suite.ts';
import { describeWork } from './work.suite.ts';

/** Tests that look at a whole graph share one server, one after another; each leaves it empty. */
const CLEAR = /* cypher */ 'MATCH (node) WHERE NOT node:Migration AND NOT node:Lock DETACH DELETE node';

let graph: OwnGraph;
before(async () => {
  graph = await ownGraph({ migrated: true });
});
afterEach(() => graph.client.write(CLEAR));
after(() => graph.stop());

describeWork(() => graph.client);
describeVersions(() => graph.client);
describeDecisions(() => graph.client);
describeIdentity(() => graph.client);
describeMoved(() => graph.client);
describeRereading(() => graph.client);
describeForgetting(() => graph.client);
describeTurns(() => graph.client);
describeProcess(() => graph);
describeOrder(() => graph.client);
describeCounts(() => graph.client);
describeArticles(() => graph.client);
describeCrashes(() => graph.client);
