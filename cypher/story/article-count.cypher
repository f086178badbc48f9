// How many articles each story has.
// params: ids [ID]
// columns: key, total
UNWIND $ids AS id
MATCH (s:Story {id: id})
RETURN id AS key, COUNT { (s)<-[:PART_OF]-() } AS total
