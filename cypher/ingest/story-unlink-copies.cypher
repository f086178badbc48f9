// Forgets the copies of articles.
// params: ids [ID]
// columns: none
UNWIND $ids AS id
MATCH (:Article {id: id})-[c:COPY_OF]-(:Article)
DELETE c
