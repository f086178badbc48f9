// All that articles tell of whoever bears these names, and who each was taken for.
// params: nameIds [ID]
// columns: id, kind, nameId, readId, isStanding, isTold, title, ofId, of, domain, local, places, meansId, means, isInitials
UNWIND $nameIds AS nameId
MATCH (f:Facet {nameId: nameId})
RETURN f.id AS id, f.kind AS kind, f.nameId AS nameId, f.readId AS readId,
  COUNT { (f)<-[:PORTRAYS]-() } > 0 AS isStanding,
  COUNT { (f)<-[:PORTRAYS]-() } > 0 OR COUNT { (f)<-[:RETRACTED_PORTRAYS]-() } > 0 AS isTold,
  f.title AS title, f.ofId AS ofId, f.of AS of, f.domain AS domain, f.local AS local, f.places AS places,
  f.meansId AS meansId, f.means AS means, f.isInitials AS isInitials
ORDER BY id
