// Articles that name entities under one of these ids, whether they stand or not.
// params: ids [ID], readIds [ID]
// columns: articleId
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[m:MENTIONS|IMPLIES|RETRACTED_MENTIONS]-(a:Article)
WHERE any(readId IN m.readIds WHERE readId IN $readIds)
RETURN DISTINCT a.id AS articleId
