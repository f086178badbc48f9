// Source and reading text of each article of stories, copies told by their equal hash.
// params: ids [ID]
// columns: key, articleId, sourceId, readingHash
UNWIND $ids AS id
MATCH (s:Story {id: id})<-[:PART_OF]-(a:Article)
RETURN id AS key, a.id AS articleId, a.sourceId AS sourceId, a.readingHash AS readingHash
