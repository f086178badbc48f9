  // Whether the statement `s` passes the filter; its time aside.
  // part: statement/stands
  AND ($speakers IS NULL OR s.speakerId IN $speakers)
  AND ($about IS NULL OR EXISTS { (s)-[b:ABOUT]->() WHERE b.entityId IN $about })
