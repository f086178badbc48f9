// How much the graph holds. Articles are those read, not those seen only as links.
// params: none
// columns: articles, actors, organizations, places, events, statements, claims, sources
RETURN
  COUNT { (:Article) } - COUNT { (:Headline) } AS articles,
  COUNT { (:Actor) } AS actors,
  COUNT { (:Organization) } AS organizations,
  COUNT { (:Place) } AS places,
  COUNT { (:Event) } AS events,
  COUNT { (:Statement) } AS statements,
  COUNT { (:Claim) } AS claims,
  COUNT { (:Source) } AS sources
