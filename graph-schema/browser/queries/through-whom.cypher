// Through whom somebody's words came
// via which outlet did Ciobotaru speak
MATCH path = (relay:Entity)<-[:REFERS_TO]-(:Referent)<-[:VIA]-(:Attribution)-[:SUPPORTS]->(statement:Statement)
MATCH said = (:Person {name: 'Vasile Ciobotaru'})-[:SAID]->(statement)
RETURN path, said
ORDER BY statement.day DESC, statement.id
LIMIT 50;
