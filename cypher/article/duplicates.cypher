// Articles whose reading text is the same, furniture aside, oldest first.
// params: ids [ID]
// columns: key, duplicateId
UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (b:Article)
WHERE b.readingHash = a.readingHash AND b.id <> a.id
RETURN id AS key, b.id AS duplicateId
ORDER BY b.seenAt, b.id
