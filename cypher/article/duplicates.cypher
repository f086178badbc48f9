// The near-copies of articles, oldest first.
// params: ids [ID]
// columns: key, duplicateId
UNWIND $ids AS id
MATCH (:Article {id: id})-[:COPY_OF]-(b:Article)
RETURN id AS key, b.id AS duplicateId
ORDER BY b.seenAt, b.id
