// How much the graph holds. Articles are those that were read and stand, not those seen only as links.
// params: none
// columns: articles, actors, organizations, places, events, statements, claims, sources
RETURN
  COUNT { (:Article) } - COUNT { (:Headline) } - COUNT { (:ExpiredArticle) } AS articles,
  COUNT { (:Actor) } AS actors,
  COUNT { (:Organization) } AS organizations,
  COUNT { (:Place) } AS places,
  COUNT { (:Event) } - COUNT { (:ExpiredEvent) } AS events,
  COUNT { (:Statement) } - COUNT { (:ExpiredStatement) } AS statements,
  COUNT { (:Claim) } - COUNT { (:ExpiredClaim) } AS claims,
  COUNT { (:Source) } AS sources
