// Whom and what articles name as the graph has it, whether they stand or not.
// params: ids (of articles) [ID]
// columns: articleId, entityId, isStanding, seenAt, count, names, readIds, surfaces
MATCH (a:Article)-[m:MENTIONS|IMPLIES]->(:Entity)
WHERE a.id IN $ids
RETURN a.id AS articleId, m.entityId AS entityId, true AS isStanding, m.seenAt AS seenAt, m.count AS count,
  m.names AS names, m.readIds AS readIds, m.surfaces AS surfaces
UNION ALL
MATCH (a:Article)-[m:RETRACTED_MENTIONS]->(:Entity)
WHERE a.id IN $ids
RETURN a.id AS articleId, m.entityId AS entityId, false AS isStanding, m.seenAt AS seenAt, m.count AS count,
  m.names AS names, m.readIds AS readIds, m.surfaces AS surfaces
