// Takes out what articles tell of people of one name.
// params: ids (of articles) [ID]
// columns: none
MATCH (a:Article)-[p:PORTRAYS|RETRACTED_PORTRAYS]->(:Facet)
USING INDEX SEEK a:Article(id)
WHERE a.id IN $ids
DELETE p
