// Takes articles from the lists of their keys.
// params: ids [ID]
// columns: none
UNWIND $ids AS id
MATCH (:Article {id: id})-[l:LISTED_UNDER]->(:StoryKey)
DELETE l
