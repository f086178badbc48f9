  // Whether `t` (an event, a role, a statement) is about enough of the listed entities, none of them counted twice.
  ($entityIds IS NULL OR
    COUNT { (t)-[:PARTICIPATES_IN|HOLDS_ROLE|ROLE_IN|SAID]-(x:Entity) WHERE x.id IN $entityIds }
    + COUNT {
      MATCH (t)-[:LOCATED_IN|ABOUT]->(x:Entity)
      WHERE x.id IN $entityIds AND COUNT { (t)<-[:PARTICIPATES_IN|SAID]-(x) } = 0
    } >= $fewest)