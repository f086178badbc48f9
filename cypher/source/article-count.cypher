// How many articles each source has.
// params: ids [ID]
// columns: key, total
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN id AS key, COUNT { (s)<-[:PUBLISHED_BY]-() } AS total
