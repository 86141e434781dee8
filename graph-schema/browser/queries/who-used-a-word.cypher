// Who used a word
// who said "winter"
CALL db.index.fulltext.queryNodes('statement_texts', 'winter') YIELD node, score
MATCH path = (node)<-[:SAID]-(:Entity|Source)
RETURN path
ORDER BY score DESC, node.id
LIMIT 140;
