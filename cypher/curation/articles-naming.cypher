// Articles that name entities, whether they stand or not.
// params: ids [ID]
// columns: articleId
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:MENTIONS|IMPLIES|RETRACTED_MENTIONS]-(a:Article)
RETURN DISTINCT a.id AS articleId
