// Who is quoted in more than one story
// who is quoted in more than one story
MATCH (speaker:Entity|Source)-[:SAID]->(statement:Statement)-[:REPORTED_IN]->(:Document)-[:PART_OF]->(story:Story)
WITH speaker, count(DISTINCT story) AS stories
WHERE stories > 1
ORDER BY stories DESC, speaker.id
LIMIT 12
CALL (speaker) {
  MATCH path = (speaker)-[:SAID]->(statement:Statement)-[:REPORTED_IN]->(:Document)-[:PART_OF]->(:Story)
  RETURN path
  ORDER BY statement.day DESC, statement.id
  LIMIT 6
}
RETURN path
LIMIT 72;
