// Removes those of the stories that have no article left.
// params: ids [ID]
// columns: none
UNWIND $ids AS id
MATCH (s:Story {id: id})
WHERE s.articleCount = 0
DELETE s
