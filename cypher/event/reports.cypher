// Who reported events: each reporting article and its source, a row for each near-copy of it.
// params: ids [ID]
// columns: key, articleId, sourceId, copyId
UNWIND $ids AS id
MATCH (v:Event {id: id})<-[:REPORTS]-(a:Article)
OPTIONAL MATCH (a)-[:COPY_OF]-(copy:Article)
RETURN id AS key, a.id AS articleId, a.sourceId AS sourceId, copy.id AS copyId
