// Which unnamed sources spoke about a subject, and whom they speak for
// which unnamed sources spoke about NATO
MATCH path = (source:Source)-[:SAID]->(statement:Statement)-[:ABOUT]->(subject:Entity {name: 'NATO'})
WHERE statement.act IN ['speech', 'writing']
OPTIONAL MATCH affiliation = (source)-[:SPEAKS_FOR]->()
RETURN path, affiliation
ORDER BY statement.day DESC, statement.id
LIMIT 70;
