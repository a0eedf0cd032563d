-- The schema of the collector for a cluster that spreads responses by their id, in place of monthly partitions.
-- Run it once, on an empty database, before the first start.

create table answers (
  id uuid not null primary key,
  survey text not null, survey_version integer not null, score integer not null, points integer not null,
  comment text, page text not null, lang text not null, dir text not null, translated_by text,
  client_ms bigint not null, received_ms bigint not null, quarantine text
);
create index answers_with_comment on answers (received_ms) where comment is not null;
create table daily_counts (
  survey text not null, day text not null, survey_version integer not null, points integer not null,
  score integer not null, lang text not null, page text not null, n integer not null,
  constraint daily_counts_key primary key (survey, day, survey_version, points, score, lang, page)
);
create table daily_summary (
  survey text not null, day text not null, survey_version integer not null, points integer not null,
  score integer not null, lang text not null, translated_by text not null, n integer not null,
  constraint daily_summary_key primary key (survey, day, survey_version, points, score, lang, translated_by)
);
create table daily_pages (
  survey text not null, day text not null, survey_version integer not null, points integer not null,
  score integer not null, page text not null, n integer not null,
  constraint daily_pages_key primary key (survey, day, survey_version, points, score, page)
);
create table survey_totals (survey text not null primary key, n integer not null);
create table sites (id text not null primary key, organisation text not null, name text not null, created_ms bigint not null);
create table site_hosts (host text not null primary key, site text not null, created_ms bigint not null, assigned integer not null);
create table site_answers (id uuid not null primary key, site text not null);
create index answers_of_site on site_answers (site, id);
create table site_summary (
  site text not null, survey text not null, day text not null, survey_version integer not null,
  points integer not null, score integer not null, lang text not null, translated_by text not null, n integer not null,
  constraint site_summary_key primary key (site, survey, day, survey_version, points, score, lang, translated_by)
);
create table site_pages (
  site text not null, survey text not null, day text not null, survey_version integer not null,
  points integer not null, score integer not null, page text not null, n integer not null,
  constraint site_pages_key primary key (site, survey, day, survey_version, points, score, page)
);
create table access_tokens (
  id text not null primary key, name text not null, hash text not null unique, scopes text not null,
  created_ms bigint not null, sites text, organisation text, expires_ms bigint
);
create table token_uses (id text not null primary key, last_used_ms bigint not null);
create table tokens (id text not null primary key, name text not null, hash text not null unique, scopes text not null, created_ms bigint not null);
create table monthly_pages (
  site text not null, survey text not null, month text not null, survey_version integer not null,
  points integer not null, score integer not null, page text not null, n integer not null,
  constraint monthly_pages_key primary key (site, survey, month, survey_version, points, score, page)
);
create unlogged table rate_usage (
  network text not null, minute integer not null, n integer not null,
  constraint rate_usage_key primary key (network, minute)
);
create table settings (name text not null primary key, value text not null);
create table schema_version (version integer not null);
insert into settings values ('secret', gen_random_uuid()::text || gen_random_uuid()::text);
insert into schema_version values (1);

-- Citus. On other databases leave out what follows.

select create_distributed_table('answers', 'id');
select create_distributed_table('site_answers', 'id', colocate_with => 'answers');
select create_distributed_table('daily_counts', 'page', colocate_with => 'none');
select create_reference_table('daily_summary');
select create_reference_table('daily_pages');
select create_reference_table('survey_totals');
select create_reference_table('monthly_pages');
select create_reference_table('sites');
select create_reference_table('site_hosts');
select create_reference_table('site_summary');
select create_reference_table('site_pages');
select create_reference_table('access_tokens');
select create_reference_table('token_uses');
select create_reference_table('tokens');
select create_reference_table('settings');
select create_reference_table('schema_version');
