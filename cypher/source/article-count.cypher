// How many articles each source has.
// params: ids [ID]
// columns: id, total
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN id, COUNT { (s)<-[:PUBLISHED_BY]-() } AS total
