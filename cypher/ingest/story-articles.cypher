// Read articles that stand, with what their stories and copies are told by.
// params: ids [ID]
// columns: id, seenAt, language, readingHash, terms, weights, sketch
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.pubStatus IN ['USABLE', 'CORRECTED']
RETURN a.id AS id, a.seenAt AS seenAt, a.language AS language, a.readingHash AS readingHash,
  a.storyTerms AS terms, a.storyWeights AS weights, a.sketch AS sketch
