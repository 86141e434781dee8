// How two people are connected: offices of one body, and what each said of the other
// how are Marco Rubio and Christopher Landau connected
MATCH (one:Person {name: 'Marco Rubio'}), (other:Person {name: 'Christopher Landau'})
CALL (one, other) {
  MATCH path = (one)-[:SAID]->(:Statement)-[:ABOUT]->(other) RETURN path
  UNION
  MATCH path = (other)-[:SAID]->(:Statement)-[:ABOUT]->(one) RETURN path
  UNION
  MATCH path = (one)-[:HOLDS]->(:Role)-[:OF]->(:Entity)<-[:OF]-(:Role)<-[:HOLDS]-(other) RETURN path
  UNION
  MATCH path = (one)-[:HOLDS]->(:Role)<-[:HOLDS]-(other) RETURN path
}
RETURN path
LIMIT 58;
