// Takes what articles relate to out of the graph; the articles themselves and their stories stay.
// params: ids (of articles) [ID]
// columns: none
MATCH (a:Article)-[r:MENTIONS|IMPLIES|RETRACTED_MENTIONS|REPORTS|RETRACTED_REPORTS|PUBLISHED_BY|LINKS_TO]->()
WHERE a.id IN $ids
DELETE r
