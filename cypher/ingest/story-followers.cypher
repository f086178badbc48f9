// The later articles that are like articles.
// params: ids [ID]
// columns: id
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:SAME_STORY]-(later)
RETURN DISTINCT later.id AS id
