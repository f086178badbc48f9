// The articles that other writers stored after the one numbered `after`, with what their stories and copies are told by.
// params: after, last
// columns: sequence, id, seenAt, language, readingHash, terms, weights, sketch
MATCH (a:Article)
USING INDEX SEEK a:Article(sequence)
WHERE a.sequence > $after AND a.sequence <= $last AND a.pubStatus IN ['USABLE', 'CORRECTED']
RETURN a.sequence AS sequence, a.id AS id, a.seenAt AS seenAt, a.language AS language, a.readingHash AS readingHash,
  a.storyTerms AS terms, a.storyWeights AS weights, a.sketch AS sketch
