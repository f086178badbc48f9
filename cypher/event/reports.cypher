// Who reported events: each reporting article, its source and its near-copies.
// params: ids [ID]
// columns: key, articleId, sourceId, copies
UNWIND $ids AS id
MATCH (v:Event {id: id})<-[:REPORTS]-(a:Article)
OPTIONAL MATCH (a)-[:COPY_OF]-(copy:Article)
RETURN id AS key, a.id AS articleId, a.sourceId AS sourceId, collect(copy.id) AS copies
