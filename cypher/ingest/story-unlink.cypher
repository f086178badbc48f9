// Forgets which articles are like articles.
// params: ids [ID]
// columns: none
UNWIND $ids AS id
MATCH (:Article {id: id})-[l:SAME_STORY]-(:Article)
DELETE l
