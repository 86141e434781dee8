// What people decide, what follows from it, and what became of ids.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT undone_decision_id IF NOT EXISTS FOR (n:UndoneDecision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT witness_id IF NOT EXISTS FOR (n:Witness) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ruling_id IF NOT EXISTS FOR (n:Ruling) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tombstone_id IF NOT EXISTS FOR (n:Tombstone) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT rereading_id IF NOT EXISTS FOR (n:Rereading) REQUIRE n.id IS UNIQUE;
CREATE INDEX witness_document IF NOT EXISTS FOR (n:Witness) ON (n.documentId);
CREATE INDEX redirect_document IF NOT EXISTS FOR (n:Redirect) ON (n.documentId);
// Doubtful bare surnames, of which there are few.
CREATE INDEX referent_is_partial IF NOT EXISTS FOR (n:Referent) ON (n.partial);
CREATE INDEX job_rereading IF NOT EXISTS FOR (n:Job) ON (n.rereading);
