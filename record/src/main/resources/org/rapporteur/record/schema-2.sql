-- Schema version 2: where events took place, and what reports say of blocs. What version 1 read has neither: to have
-- them, read the same reports into a new record.

-- A place on the map. One id may have several rows, where only reports tell where it lies.
CREATE TABLE place (
  key       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL,             -- geonames:2988507 division:US.TX region:donbas country:FRA named:kozloduy
  name      TEXT NOT NULL,
  kind      TEXT NOT NULL,             -- COUNTRY DIVISION REGION TOWN LOCALITY (known by name and country alone)
  countries TEXT NOT NULL,             -- JSON: ISO 3166 alpha-3 of those it lies in or is claimed by; none at sea
  division  TEXT,                      -- the state, province or oblast that it lies in
  latitude  REAL,                      -- degrees north, null for a country and where unknown
  longitude REAL,                      -- degrees east
  people    INTEGER NOT NULL,          -- how many thousands live there, 0 where unknown
  capital   INTEGER NOT NULL CHECK (capital IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX place_once ON place (
  id, name, kind, countries, coalesce(division, ''), coalesce(latitude, 999), coalesce(longitude, 999), people, capital
);

-- Where an event took place; all null where nothing says so.
ALTER TABLE event ADD COLUMN place INTEGER REFERENCES place (key);
ALTER TABLE event ADD COLUMN place_words TEXT;          -- the words that name it
ALTER TABLE event ADD COLUMN place_words_begin INTEGER;
ALTER TABLE event ADD COLUMN place_words_end INTEGER;
ALTER TABLE event ADD COLUMN place_how TEXT;            -- CLAUSE SENTENCE DATELINE: how far these words are from the act
CREATE INDEX event_place ON event (place);

-- Where most independent sources place it; null where nothing says so.
ALTER TABLE occurrence ADD COLUMN place INTEGER REFERENCES place (key);

-- What a report says of a bloc: that it is there, who belongs to it or comes and goes, how many members it has.
CREATE TABLE bloc_fact (
  report_id      TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position       INTEGER NOT NULL,
  bloc           INTEGER REFERENCES actor (key),  -- null for one that is only proposed or has no name
  name           TEXT NOT NULL,        -- the bloc's name; the report's words where it has none
  relation       TEXT NOT NULL,        -- NAMED MEMBER COUNT JOINED LEFT SUSPENDED INVITED APPLIED PARTNER PROPOSED COOPERATION
  member_count   INTEGER NOT NULL,     -- the number of members as printed, 0 for none
  modality       TEXT NOT NULL,        -- ASSERTED NEGATED POSSIBLE
  date           TEXT,                 -- what the sentence gives it, else the report's own
  date_how       TEXT,
  evidence       TEXT NOT NULL,
  evidence_begin INTEGER NOT NULL,
  evidence_end   INTEGER NOT NULL,
  made_by        INTEGER NOT NULL REFERENCES made_by (key),
  confidence     REAL NOT NULL,
  PRIMARY KEY (report_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX bloc_fact_bloc ON bloc_fact (bloc);

-- The countries that it is said of, in text order; none for a fact that names none.
CREATE TABLE bloc_fact_member (
  report_id TEXT NOT NULL,
  fact      INTEGER NOT NULL,          -- bloc_fact.position
  position  INTEGER NOT NULL,
  actor     INTEGER NOT NULL REFERENCES actor (key),
  PRIMARY KEY (report_id, fact, position),
  FOREIGN KEY (report_id, fact) REFERENCES bloc_fact (report_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX bloc_fact_member_actor ON bloc_fact_member (actor);
