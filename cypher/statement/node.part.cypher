  // The statement `s`.
  s.id AS `node.id`, s.kind AS `node.kind`, s.text AS `node.text`, s.cue AS `node.cue`,
  s.speakerId AS `node.speakerId`, s.articleId AS `node.articleId`, s.start AS `node.start`, s.end AS `node.end`,
  s.recordedAt AS `node.recordedAt`, s.retractedAt AS `node.retractedAt`
