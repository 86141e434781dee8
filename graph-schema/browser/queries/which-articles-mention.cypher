// Which articles mention somebody or something
// which articles mention NATO
MATCH path = (document:Document)<-[:IN]-(:Referent)-[:REFERS_TO]->(entity:Entity {name: 'NATO'})
RETURN path
ORDER BY document.day DESC, document.id
LIMIT 90;
