-- The record of an affair, schema version 1 (PRAGMA user_version and meta.schema_version say so).
--
-- Places:    X_begin and X_end count UTF-16 code units of report.text from 0; begin is in, end is out. SQLite's own
--            substr() counts code points, so wherever a person may want the words, they stand beside: column X.
-- Lists:     position counts from 0 and keeps the order in which something was found.
-- Dates:     ISO 8601 as far as known: 2024-04-09, 2024-04 or 2024; the column X_how says how the date was found.
-- Yes or no: 1 or 0.

-- What this file is: schema_version, program_version (the last that wrote it), created_by, session (how often it was
-- opened for writing), affair (current, or stale while the findings across reports lag behind the reports).
CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------------------------------------------------------
-- What went in
-- ---------------------------------------------------------------------------------------------------------------

-- A report as taken in.
CREATE TABLE report (
  key           INTEGER PRIMARY KEY,   -- for the search index only; the order of arrival
  id            TEXT NOT NULL UNIQUE,  -- 12 hexadecimal digits of origin and raw content
  origin        TEXT NOT NULL,         -- the file, with #line for JSON lines
  title         TEXT,
  outlet        TEXT,
  published     TEXT,
  published_how TEXT,
  url           TEXT,
  text          TEXT NOT NULL,         -- the clean text, furniture included; all offsets count in it
  offset_map    TEXT NOT NULL          -- JSON: [[clean begin, clean end, raw begin, raw end], ...]
) STRICT;
CREATE INDEX report_published ON report (published);
CREATE INDEX report_origin ON report (origin);

-- Names in the byline.
CREATE TABLE report_author (
  report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  name      TEXT NOT NULL,
  PRIMARY KEY (report_id, position)
) STRICT, WITHOUT ROWID;

-- Paragraphs, headings, captions and furniture.
CREATE TABLE block (
  report_id   TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  kind        TEXT NOT NULL,           -- TITLE STANDFIRST BYLINE DATELINE HEADING BODY CAPTION CREDIT RELATED COMMENT FURNITURE
  words       TEXT NOT NULL,
  words_begin INTEGER NOT NULL,
  words_end   INTEGER NOT NULL,
  PRIMARY KEY (report_id, position)
) STRICT, WITHOUT ROWID;

-- What intake mended.
CREATE TABLE repair (
  report_id   TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  kind        TEXT NOT NULL,           -- ENCODING PARAGRAPH CHARACTER LINE_BREAK REPETITION
  clean_begin INTEGER NOT NULL,
  clean_end   INTEGER NOT NULL,
  raw_begin   INTEGER NOT NULL,        -- in the raw input
  raw_end     INTEGER NOT NULL,
  before      TEXT NOT NULL,
  after       TEXT NOT NULL,
  PRIMARY KEY (report_id, position)
) STRICT, WITHOUT ROWID;

-- Inputs that did not become reports.
CREATE TABLE rejection (
  origin  TEXT NOT NULL,
  place   TEXT,                        -- in words; null for the whole input
  reason  TEXT NOT NULL,
  session INTEGER NOT NULL             -- when it was noted last; see meta
) STRICT;
CREATE UNIQUE INDEX rejection_once ON rejection (origin, coalesce(place, ''));

-- ---------------------------------------------------------------------------------------------------------------
-- What one report holds
-- ---------------------------------------------------------------------------------------------------------------

-- Sentences of title, standfirst, headings, body and captions.
CREATE TABLE sentence (
  report_id   TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  words       TEXT NOT NULL,
  words_begin INTEGER NOT NULL,
  words_end   INTEGER NOT NULL,
  PRIMARY KEY (report_id, position)
) STRICT, WITHOUT ROWID;

-- Stretches between quotation marks, without the marks.
CREATE TABLE quotation (
  report_id   TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  words       TEXT NOT NULL,
  words_begin INTEGER NOT NULL,
  words_end   INTEGER NOT NULL,
  PRIMARY KEY (report_id, position)
) STRICT, WITHOUT ROWID;

-- Who speaks and acts. One id may have several rows, where reports gave it different names or offices.
CREATE TABLE actor (
  key     INTEGER PRIMARY KEY,
  id      TEXT NOT NULL,               -- RUS, NATO, sergej-lavrov
  name    TEXT NOT NULL,
  kind    TEXT NOT NULL,               -- PERSON COUNTRY ORGANISATION BLOC OUTLET GROUP
  country TEXT,                        -- ISO 3166 alpha-3 or PLOVER's stand-ins
  sectors TEXT NOT NULL                -- JSON: PLOVER sector codes, the primary one first
) STRICT;
CREATE UNIQUE INDEX actor_once ON actor (id, name, kind, coalesce(country, ''), country IS NULL, sectors);

-- What made a finding.
CREATE TABLE made_by (
  key     INTEGER PRIMARY KEY,
  stage   TEXT NOT NULL,
  version TEXT NOT NULL,
  model   TEXT                         -- SHA-256 of the model, null where only rules were used
) STRICT;
CREATE UNIQUE INDEX made_by_once ON made_by (stage, version, coalesce(model, ''), model IS NULL);

-- Who said it, with which words.
CREATE TABLE statement (
  key           INTEGER PRIMARY KEY,   -- for the search index only
  id            TEXT NOT NULL UNIQUE,  -- <report id>.s<n>
  report_id     TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  kind          TEXT NOT NULL,         -- DIRECT INDIRECT MIXED
  source        TEXT,                  -- the words that name the source, null where it is left out
  source_begin  INTEGER,
  source_end    INTEGER,
  cue           TEXT,                  -- the words that say that it was said, null for a bare quotation
  cue_begin     INTEGER,
  cue_end       INTEGER,
  attitude      INTEGER NOT NULL CHECK (attitude IN (0, 1)),
  negated       INTEGER NOT NULL CHECK (negated IN (0, 1)),
  said          TEXT,
  said_how      TEXT,
  parent        TEXT REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  passage       TEXT NOT NULL,         -- the sentence or sentences it stands in
  passage_begin INTEGER NOT NULL,
  passage_end   INTEGER NOT NULL,
  made_by       INTEGER NOT NULL REFERENCES made_by (key),
  confidence    REAL NOT NULL
) STRICT;
CREATE UNIQUE INDEX statement_in_report ON statement (report_id, position);
CREATE INDEX statement_parent ON statement (parent);

-- What was said, with its quotation marks.
CREATE TABLE statement_content (
  statement_id TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  words        TEXT NOT NULL,
  words_begin  INTEGER NOT NULL,
  words_end    INTEGER NOT NULL,
  PRIMARY KEY (statement_id, position)
) STRICT, WITHOUT ROWID;

-- Who is meant by the source; several for a joint statement.
CREATE TABLE statement_source (
  statement_id TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  words        TEXT,
  words_begin  INTEGER,
  words_end    INTEGER,
  actor        INTEGER REFERENCES actor (key),  -- null where not settled
  candidates   TEXT NOT NULL,          -- JSON: actor.key of those who may be meant, likeliest first
  PRIMARY KEY (statement_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_source_actor ON statement_source (actor);

-- Whom it was said to; no row where nothing says so.
CREATE TABLE statement_addressee (
  statement_id TEXT PRIMARY KEY REFERENCES statement (id) ON DELETE CASCADE,
  words        TEXT,
  words_begin  INTEGER,
  words_end    INTEGER,
  actor        INTEGER REFERENCES actor (key),
  candidates   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who passed it on, nearest to the source first.
CREATE TABLE relay (
  statement_id TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  name         TEXT NOT NULL,
  words        TEXT,
  words_begin  INTEGER,
  words_end    INTEGER,
  PRIMARY KEY (statement_id, position)
) STRICT, WITHOUT ROWID;

-- Parties a statement is for or against.
CREATE TABLE stance (
  statement_id   TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  position       INTEGER NOT NULL,
  direction      TEXT NOT NULL,        -- FOR AGAINST
  evidence       TEXT NOT NULL,
  evidence_begin INTEGER NOT NULL,
  evidence_end   INTEGER NOT NULL,
  words          TEXT,                 -- the words that name the party
  words_begin    INTEGER,
  words_end      INTEGER,
  actor          INTEGER REFERENCES actor (key),
  candidates     TEXT NOT NULL,
  PRIMARY KEY (statement_id, position)
) STRICT, WITHOUT ROWID;

-- Who did what to whom: one row for each mention.
CREATE TABLE event (
  id            TEXT PRIMARY KEY,      -- <report id>.e<n>
  report_id     TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  type          TEXT NOT NULL,         -- PLOVER 2.0
  mode          TEXT,
  quad          INTEGER NOT NULL,      -- 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
  reciprocal    INTEGER NOT NULL CHECK (reciprocal IN (0, 1)),
  status        TEXT NOT NULL,         -- ASSERTED NEGATED HYPOTHETICAL FUTURE HISTORICAL
  asserted_by   TEXT REFERENCES statement (id) ON DELETE CASCADE,  -- null where the reporter asserts it
  date          TEXT,
  date_how      TEXT,
  trigger       TEXT NOT NULL,         -- the words that name the act
  trigger_begin INTEGER NOT NULL,
  trigger_end   INTEGER NOT NULL,
  passage       TEXT NOT NULL,
  passage_begin INTEGER NOT NULL,
  passage_end   INTEGER NOT NULL,
  made_by       INTEGER NOT NULL REFERENCES made_by (key),
  confidence    REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX event_in_report ON event (report_id, position);
CREATE INDEX event_type_date ON event (type, date);
CREATE INDEX event_asserted_by ON event (asserted_by);

-- Actors and recipients of an event.
CREATE TABLE event_party (
  event_id    TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  role        TEXT NOT NULL,           -- ACTOR RECIPIENT
  position    INTEGER NOT NULL,
  words       TEXT,
  words_begin INTEGER,
  words_end   INTEGER,
  actor       INTEGER REFERENCES actor (key),
  candidates  TEXT NOT NULL,
  PRIMARY KEY (event_id, role, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_party_actor ON event_party (actor);

-- ---------------------------------------------------------------------------------------------------------------
-- What shows only across reports; replaced as a whole after every run that changed something
-- ---------------------------------------------------------------------------------------------------------------

-- One report was made from another, or both from one text.
CREATE TABLE copy_link (
  id                TEXT PRIMARY KEY,
  original          TEXT NOT NULL REFERENCES report (id),
  copy              TEXT NOT NULL REFERENCES report (id),
  directed          INTEGER NOT NULL CHECK (directed IN (0, 1)),  -- 0: who was first is not known
  class             TEXT NOT NULL,     -- VERBATIM EDITED REWRITTEN TRANSLATED SHARED_SOURCE
  share_of_original REAL NOT NULL,     -- of the original's body, 0 to 1
  share_of_copy     REAL NOT NULL,
  made_by           INTEGER NOT NULL REFERENCES made_by (key),
  confidence        REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_link_original ON copy_link (original);
CREATE INDEX copy_link_copy ON copy_link (copy);

-- Why it is a copy and why this direction, the strongest reason first.
CREATE TABLE copy_reason (
  copy_link_id TEXT NOT NULL REFERENCES copy_link (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  reason       TEXT NOT NULL,
  PRIMARY KEY (copy_link_id, position)
) STRICT, WITHOUT ROWID;

-- Passages of the original and of the copy that belong together.
CREATE TABLE copy_passage (
  copy_link_id   TEXT NOT NULL REFERENCES copy_link (id) ON DELETE CASCADE,
  position       INTEGER NOT NULL,
  original       TEXT NOT NULL,
  original_begin INTEGER NOT NULL,     -- in the original's text
  original_end   INTEGER NOT NULL,
  copy           TEXT NOT NULL,
  copy_begin     INTEGER NOT NULL,     -- in the copy's text
  copy_end       INTEGER NOT NULL,
  similarity     REAL NOT NULL,        -- 0 to 1
  PRIMARY KEY (copy_link_id, position)
) STRICT, WITHOUT ROWID;

-- One quotation that is in print in several versions.
CREATE TABLE quotation_family (
  id         TEXT PRIMARY KEY,
  made_by    INTEGER NOT NULL REFERENCES made_by (key),
  confidence REAL NOT NULL
) STRICT, WITHOUT ROWID;

-- The versions, the earliest first; it is what the others are compared with.
CREATE TABLE quotation_version (
  family_id    TEXT NOT NULL REFERENCES quotation_family (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  report_id    TEXT NOT NULL REFERENCES report (id),
  statement_id TEXT REFERENCES statement (id),
  words        TEXT NOT NULL,          -- without the outer marks
  words_begin  INTEGER NOT NULL,
  words_end    INTEGER NOT NULL,
  grade        TEXT NOT NULL,          -- VERBATIM TYPOGRAPHY MARKED_CUT UNMARKED_CUT REWORDED ... UNSURE
  reasons      TEXT NOT NULL,          -- JSON: why that grade, in words
  diff         TEXT NOT NULL,          -- JSON: [{"kind": "KEPT" | "REMOVED" | "ADDED", "words": ...}, ...]
  PRIMARY KEY (family_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX quotation_version_report ON quotation_version (report_id);
CREATE INDEX quotation_version_statement ON quotation_version (statement_id);

-- Reports of one event.
CREATE TABLE story (
  id        TEXT PRIMARY KEY,
  title     TEXT NOT NULL,
  storyline TEXT NOT NULL,             -- the id of one of its storyline's stories, or its own
  from_date TEXT,
  to_date   TEXT
) STRICT, WITHOUT ROWID;

-- The reports of a story, earliest first.
CREATE TABLE story_report (
  story_id  TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  report_id TEXT NOT NULL REFERENCES report (id),
  PRIMARY KEY (story_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_report_report ON story_report (report_id);

-- The independent sources of a story: reports with the same source number go back to one, its origin at position 0.
CREATE TABLE story_source (
  story_id  TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  source    INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  report_id TEXT NOT NULL REFERENCES report (id),
  PRIMARY KEY (story_id, source, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_source_report ON story_source (report_id);

-- One event in the world.
CREATE TABLE occurrence (
  id   TEXT PRIMARY KEY,
  type TEXT NOT NULL,                  -- PLOVER 2.0
  date TEXT
) STRICT, WITHOUT ROWID;

-- Names of its actors and recipients, sorted.
CREATE TABLE occurrence_party (
  occurrence_id TEXT NOT NULL REFERENCES occurrence (id) ON DELETE CASCADE,
  role          TEXT NOT NULL,         -- ACTOR RECIPIENT
  position      INTEGER NOT NULL,
  name          TEXT NOT NULL,
  PRIMARY KEY (occurrence_id, role, position)
) STRICT, WITHOUT ROWID;

-- Its mentions, in the order of their reports' dates.
CREATE TABLE occurrence_event (
  occurrence_id TEXT NOT NULL REFERENCES occurrence (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  event_id      TEXT NOT NULL REFERENCES event (id),
  PRIMARY KEY (occurrence_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX occurrence_event_event ON occurrence_event (event_id);

-- One report for each independent source.
CREATE TABLE occurrence_source (
  occurrence_id TEXT NOT NULL REFERENCES occurrence (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  report_id     TEXT NOT NULL REFERENCES report (id),
  PRIMARY KEY (occurrence_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX occurrence_source_report ON occurrence_source (report_id);

-- What its mentions do not agree on.
CREATE TABLE occurrence_disagreement (
  occurrence_id TEXT NOT NULL REFERENCES occurrence (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  words         TEXT NOT NULL,
  PRIMARY KEY (occurrence_id, position)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------------------------------------------------------
-- Full-text search. The index holds no text of its own: it reads these views. It is filled in the transaction that
-- adds a report; after changes by hand: INSERT INTO report_search (report_search) VALUES ('rebuild').
-- ---------------------------------------------------------------------------------------------------------------

CREATE VIEW report_words AS
  SELECT report.key AS key, report.id AS report_id, title,
         (SELECT group_concat(words, char(10, 10)) FROM
           (SELECT words FROM block
             WHERE block.report_id = report.id AND kind IN ('STANDFIRST', 'HEADING', 'BODY')
             ORDER BY position)) AS body
    FROM report;

CREATE VIRTUAL TABLE report_search USING fts5 (
  title, body,
  content = 'report_words', content_rowid = 'key', tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE VIEW statement_words AS
  SELECT statement.key AS key, statement.id AS statement_id, statement.source AS source,
         (SELECT group_concat(name, ', ') FROM
           (SELECT name FROM statement_source JOIN actor ON actor.key = statement_source.actor
             WHERE statement_source.statement_id = statement.id ORDER BY position)) AS speaker,
         (SELECT group_concat(words, ' … ') FROM
           (SELECT words FROM statement_content
             WHERE statement_content.statement_id = statement.id ORDER BY position)) AS content
    FROM statement;

CREATE VIRTUAL TABLE statement_search USING fts5 (
  speaker, source, content,
  content = 'statement_words', content_rowid = 'key', tokenize = 'porter unicode61 remove_diacritics 2'
);
