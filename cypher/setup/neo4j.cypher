// Constraints and indexes of Neo4j, created where they are missing.
// Ids are looked up through the unique constraints; each list's order comes out of one composite index.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT role_id IF NOT EXISTS FOR (n:Role) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT story_id IF NOT EXISTS FOR (n:Story) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT story_key IF NOT EXISTS FOR (n:StoryKey) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT api_key_id IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT api_key_hash IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (n:EntityMerge) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT kept_apart_id IF NOT EXISTS FOR (n:KeptApart) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE INDEX kept_apart_a IF NOT EXISTS FOR (n:KeptApart) ON (n.aId);
CREATE INDEX redirect_target IF NOT EXISTS FOR (n:Redirect) ON (n.targetId);
CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.at, n.id);
CREATE INDEX article_seen IF NOT EXISTS FOR (n:Article) ON (n.seenAt, n.id);
CREATE INDEX article_ingested IF NOT EXISTS FOR (n:Article) ON (n.ingestedAt, n.id);
CREATE INDEX article_sequence IF NOT EXISTS FOR (n:Article) ON (n.sequence);
CREATE INDEX source_name IF NOT EXISTS FOR (n:Source) ON (n.name);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name, n.id);
CREATE INDEX entity_mentions IF NOT EXISTS FOR (n:Entity) ON (n.mentionCount, n.id);
CREATE INDEX entity_last_seen IF NOT EXISTS FOR (n:Entity) ON (n.lastSeenAt, n.id);
CREATE INDEX event_date IF NOT EXISTS FOR (n:Event) ON (n.sortDate, n.id);
CREATE INDEX event_reports IF NOT EXISTS FOR (n:Event) ON (n.reportCount, n.id);
CREATE INDEX story_last_seen IF NOT EXISTS FOR (n:Story) ON (n.lastSeenAt, n.id);
CREATE INDEX statement_seen IF NOT EXISTS FOR (n:Statement) ON (n.seenAt, n.id);
CREATE INDEX statement_speaker IF NOT EXISTS FOR (n:Statement) ON (n.speakerId, n.seenAt);
CREATE INDEX article_source IF NOT EXISTS FOR (n:Article) ON (n.sourceId, n.seenAt);
CREATE INDEX claim_entity IF NOT EXISTS FOR (n:Claim) ON (n.entityId);
CREATE INDEX claim_fact IF NOT EXISTS FOR (n:Claim) ON (n.factId);
CREATE INDEX mention_seen IF NOT EXISTS FOR ()-[m:MENTIONS]-() ON (m.entityId, m.seenAt);
CREATE INDEX participant_date IF NOT EXISTS FOR ()-[p:PARTICIPATES_IN]-() ON (p.entityId, p.sortDate);
CREATE INDEX place_date IF NOT EXISTS FOR ()-[l:LOCATED_IN]-() ON (l.entityId, l.sortDate);
CREATE INDEX about_seen IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.entityId, r.seenAt);
CREATE INDEX about_speaker IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.entityId, r.speakerId, r.seenAt);
CREATE INDEX co_mention_from IF NOT EXISTS FOR ()-[c:CO_MENTIONED]-() ON (c.fromId, c.strength);
CREATE INDEX co_mention_to IF NOT EXISTS FOR ()-[c:CO_MENTIONED]-() ON (c.toId, c.strength);
CREATE INDEX co_mention_pair IF NOT EXISTS FOR ()-[c:CO_MENTIONED]-() ON (c.fromId, c.toId);
CREATE FULLTEXT INDEX article_title_terms IF NOT EXISTS FOR (n:Article) ON EACH [n.titleTerms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX article_body_terms IF NOT EXISTS FOR (n:Article) ON EACH [n.bodyTerms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX event_terms IF NOT EXISTS FOR (n:Event) ON EACH [n.terms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX statement_terms IF NOT EXISTS FOR (n:Statement) ON EACH [n.terms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE CONSTRAINT word_key IF NOT EXISTS FOR (n:Word) REQUIRE n.key IS UNIQUE;
CREATE INDEX word_start IF NOT EXISTS FOR (n:Word) ON (n.start);
CREATE INDEX word_first_half IF NOT EXISTS FOR (n:Word) ON (n.firstHalf);
CREATE INDEX word_last_half IF NOT EXISTS FOR (n:Word) ON (n.lastHalf);
DROP CONSTRAINT spelling_key IF EXISTS;
DROP INDEX spelling IF EXISTS;
CREATE CONSTRAINT facet_id IF NOT EXISTS FOR (n:Facet) REQUIRE n.id IS UNIQUE;
CREATE INDEX facet_name IF NOT EXISTS FOR (n:Facet) ON (n.nameId);
CREATE CONSTRAINT shared_name_id IF NOT EXISTS FOR (n:SharedName) REQUIRE n.id IS UNIQUE;
CALL db.awaitIndexes(60)
