// Who spoke about a subject
// who spoke about NATO
MATCH path = (speaker:Entity|Source)-[:SAID]->(statement:Statement)-[:ABOUT]->(subject:Entity {name: 'NATO'})
WHERE statement.act IN ['speech', 'writing']
RETURN path
ORDER BY statement.day DESC, statement.id
LIMIT 90;
