// Marks an article as withdrawn.
// params: id, at
// columns: none
MATCH (a:Article {id: $id})
SET a.pubStatus = 'RETRACTED', a.retractedAt = $at, a:ExpiredArticle
