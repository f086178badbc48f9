// Gives an article its corrected text.
// params: id, properties, version
// columns: none
MATCH (a:Article {id: $id})
SET a += $properties, a.version = $version, a.pubStatus = 'CORRECTED', a.retractedAt = null
REMOVE a:ExpiredArticle
