// What somebody said about a subject
// what did Mark Rutte say about Ukraine
MATCH path = (statement:Statement)-[:ABOUT]->(subject:Entity {name: 'Ukraine'})
MATCH said = (speaker:Person {name: 'Mark Rutte'})-[:SAID]->(statement)
RETURN path, said
ORDER BY statement.day DESC, statement.id
LIMIT 90;
