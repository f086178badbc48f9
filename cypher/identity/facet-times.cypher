// When articles that stand first and last told of facets.
// params: ids (of facets) [ID]
// columns: id, firstAt, lastAt
UNWIND $ids AS id
MATCH (:Facet {id: id})<-[p:PORTRAYS]-()
RETURN id, min(p.seenAt) AS firstAt, max(p.seenAt) AS lastAt
ORDER BY id
