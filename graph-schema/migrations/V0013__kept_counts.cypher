// Who is mentioned, and who bears which surname, is counted by differences, so that a document costs no more however many there are.
CREATE CONSTRAINT kept_count_id IF NOT EXISTS FOR (n:KeptCount) REQUIRE n.id IS UNIQUE;
CREATE INDEX kept_count_block IF NOT EXISTS FOR (n:KeptCount) ON (n.block);
MATCH (entity:Entity)<-[:REFERS_TO]-(referent:Referent)
WITH 'entity|' + entity.id AS block, '' AS member, referent.documentId AS documentId,
     ['documents', 'name:' + referent.name] + CASE WHEN referent.partial IS NULL THEN ['in full'] ELSE [] END AS facets
UNWIND facets AS facet
WITH block, member, facet, count(DISTINCT documentId) AS documents ORDER BY facet
WITH block, member, collect(facet) AS facets, collect(documents) AS documents
CREATE (:KeptCount {id: block + '|' + member, name: block, block: block, member: member, facets: facets, documents: documents});
MATCH (entity:Entity)<-[:REFERS_TO]-(referent:Referent)
WHERE referent.surname IS NOT NULL AND referent.partial IS NULL
WITH 'bearers|' + referent.surname AS block, entity.id AS member, referent.documentId AS documentId,
     ['documents'] + [context IN coalesce(referent.contexts, []) WHERE context STARTS WITH 'office:'] AS facets
UNWIND facets AS facet
WITH block, member, facet, count(DISTINCT documentId) AS documents ORDER BY facet
WITH block, member, collect(facet) AS facets, collect(documents) AS documents
CREATE (:KeptCount {id: block + '|' + member, name: block, block: block, member: member, facets: facets, documents: documents});
// What a speaker said about an entity is counted by month, and found by the ids of both.
CREATE INDEX spoke_about_pair IF NOT EXISTS FOR ()-[r:SPOKE_ABOUT]-() ON (r.pair);
MATCH (speaker)-[spoke:SPOKE_ABOUT]->(about) SET spoke.pair = speaker.id + '|' + about.id;
MATCH (:Statement)-[about:ABOUT]->(:Entity) WHERE about.pair IS NOT NULL
WITH about.pair AS pair, coalesce(toInteger(replace(left(about.date, 7), '-', '')), 0) AS month, count(*) AS statements ORDER BY month
WITH split(pair, '|') AS ends, collect(month) AS months, collect(statements) AS monthly
MATCH (speaker:Entity|Source {id: ends[0]})-[spoke:SPOKE_ABOUT]->(:Entity {id: ends[1]})
SET spoke.months = months, spoke.monthly = monthly;
MATCH (block:Block {kind: 'spoke'}) DELETE block;
// Statements of one speaker are variants of each other, and quotations make documents comparable, within two weeks: found by key and day.
MATCH (document:Document) WHERE document.text IS NOT NULL
SET document.dayNumber = coalesce(duration.inDays(date('1970-01-01'), date(document.day)).days, -1000000);
MATCH (statement:Statement)
SET statement.dayNumber = coalesce(duration.inDays(date('1970-01-01'), date(statement.day)).days, -1000000);
CREATE INDEX statement_variant_key_1_day IF NOT EXISTS FOR (n:Statement) ON (n.variantKey1, n.dayNumber);
CREATE INDEX statement_variant_key_2_day IF NOT EXISTS FOR (n:Statement) ON (n.variantKey2, n.dayNumber);
CREATE INDEX statement_variant_key_3_day IF NOT EXISTS FOR (n:Statement) ON (n.variantKey3, n.dayNumber);
CREATE INDEX document_quote_key_1_day IF NOT EXISTS FOR (n:Document) ON (n.quoteKey1, n.dayNumber);
CREATE INDEX document_quote_key_2_day IF NOT EXISTS FOR (n:Document) ON (n.quoteKey2, n.dayNumber);
CREATE INDEX document_quote_key_3_day IF NOT EXISTS FOR (n:Document) ON (n.quoteKey3, n.dayNumber);
DROP INDEX statement_variant_key_1 IF EXISTS;
DROP INDEX statement_variant_key_2 IF EXISTS;
DROP INDEX statement_variant_key_3 IF EXISTS;
DROP INDEX document_quote_key_1 IF EXISTS;
DROP INDEX document_quote_key_2 IF EXISTS;
DROP INDEX document_quote_key_3 IF EXISTS;
MATCH (:Statement)-[variant:VARIANT_OF]->(:Statement) DELETE variant;
MATCH (statement:Statement) WHERE statement.variantKey1 IS NOT NULL
CREATE (:Block {id: randomUUID(), name: 'variant ' + statement.id, kind: 'variant', key: statement.id});
MATCH (document:Document {status: 'done'})
CREATE (:Block {id: randomUUID(), name: 'likeness ' + document.id, kind: 'likeness', key: document.id});
// Offices are written where they changed, as a hash of what is said of them tells: each is written anew once.
MATCH (document:Document {status: 'done'})
CREATE (:Block {id: randomUUID(), name: 'claims ' + document.id, kind: 'claims', key: document.id});
