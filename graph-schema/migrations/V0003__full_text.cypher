// Names as people type them, and the words of statements.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Person|Organization|Country|Place) ON EACH [n.name, n.aliases];
CREATE FULLTEXT INDEX sourceNames IF NOT EXISTS FOR (n:Source) ON EACH [n.name, n.label];
CREATE FULLTEXT INDEX roleNames IF NOT EXISTS FOR (n:Role) ON EACH [n.name];
CREATE FULLTEXT INDEX statementWords IF NOT EXISTS FOR (n:Statement) ON EACH [n.text];
