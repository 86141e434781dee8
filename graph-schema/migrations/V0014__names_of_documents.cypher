// Documents by what people call them: words of their titles, the outlets that carry or wrote them, and the ids of their senders.
CREATE FULLTEXT INDEX document_names IF NOT EXISTS FOR (n:Document) ON EACH [n.title, n.publisher, n.originalPublisher, n.sourceIds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
