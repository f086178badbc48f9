MATCH (:Entity {id: $one})-[:PARTICIPATES_IN]->(v:Event)<-[:PARTICIPATES_IN]-(:Entity {id: $other})
WHERE v.type = 'MEETING' AND v.sortDate >= $from AND v.sortDate <= $to AND v.reportCount > 0
WITH v
ORDER BY v.sortDate DESC, v.id DESC
LIMIT 20
RETURN v {
  .id, .title, .date,
  participants: [(v)<-[p:PARTICIPATES_IN]-(e:Entity) | { roles: p.roles, entity: e { .id, .kind, .name } }],
  evidence: COLLECT {
    MATCH (c:Claim {factId: v.id})<-[:ASSERTS]-(a:Article)
    WHERE c.retractedAt IS NULL
    RETURN c {
      .quote, .confidence,
      article: a { .id, .title, source: [(a)-[:PUBLISHED_BY]->(s:Source) | s { .id, .name }] }
    }
  }
} AS event
