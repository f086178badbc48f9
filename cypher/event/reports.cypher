// Who reported events: source and reading text of each reporting article, copies told by their equal hash.
// params: ids [ID]
// columns: key, articleId, sourceId, readingHash
UNWIND $ids AS id
MATCH (v:Event {id: id})<-[:REPORTS]-(a:Article)
RETURN id AS key, a.id AS articleId, a.sourceId AS sourceId, a.readingHash AS readingHash
