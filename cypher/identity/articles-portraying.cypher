// Articles that tell of facets, whether they stand or not.
// params: ids (of facets) [ID]
// columns: articleId
UNWIND $ids AS id
MATCH (:Facet {id: id})<-[:PORTRAYS|RETRACTED_PORTRAYS]-(a:Article)
RETURN DISTINCT a.id AS articleId
ORDER BY articleId
