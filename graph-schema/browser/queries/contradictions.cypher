// What contradicts what
// who contradicts whom
MATCH path = (conflict:Conflict)-[:BETWEEN]->(side)
RETURN path
ORDER BY conflict.stories DESC, conflict.id
LIMIT 140;
