// Of wordings of a story that are the same word by word, one stands for the others: the edits of stories of several documents are made anew.
MATCH (story:Story) WHERE story.documents > 1
CALL (story) {
  CREATE (:Block {id: randomUUID(), name: 'edit ' + story.id, kind: 'edit', key: story.id})
} IN TRANSACTIONS OF 5000 ROWS;
