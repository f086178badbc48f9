// All that articles tell of people of these names, and who each was taken for.
// params: nameIds [ID]
// columns: id, nameId, readId, title, ofId, of, domain, local, places, isStanding, isTold
UNWIND $nameIds AS nameId
MATCH (f:Facet {nameId: nameId})
RETURN f.id AS id, f.nameId AS nameId, f.readId AS readId, f.title AS title, f.ofId AS ofId, f.of AS of,
  f.domain AS domain, f.local AS local, f.places AS places, COUNT { (f)<-[:PORTRAYS]-() } > 0 AS isStanding,
  COUNT { (f)<-[:PORTRAYS]-() } > 0 OR COUNT { (f)<-[:RETRACTED_PORTRAYS]-() } > 0 AS isTold
ORDER BY id
