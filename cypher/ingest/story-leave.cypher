// Takes articles out of their stories.
// params: ids [ID]
// columns: none
UNWIND $ids AS id
MATCH (:Article {id: id})-[p:PART_OF]->(:Story)
DELETE p
