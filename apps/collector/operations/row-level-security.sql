-- A second barrier between organisations, for Postgres: the role that the collector reads with (--read-role)
-- sees the responses of the sites of a token only, whatever the query says.
--
-- Run it as an administrator, in the database of the collector, after the collector was started once; and
-- again after each update. Replace "collector" by the role of DATABASE_URL, which owns the tables.

do $$ begin
  if not exists (select from pg_roles where rolname = 'feedback_reader') then
    create role feedback_reader nologin;
  end if;
end $$;
grant feedback_reader to collector;
grant usage on schema public to feedback_reader;
grant select on answers, site_answers, daily_counts, daily_summary, daily_pages, survey_totals,
  site_summary, site_pages, monthly_pages, settings to feedback_reader;

-- Not forced: the owner, who writes and makes backups, is not subject to the policies.
alter table answers enable row level security;
alter table site_answers enable row level security;
alter table daily_counts enable row level security;
alter table daily_summary enable row level security;
alter table daily_pages enable row level security;
alter table survey_totals enable row level security;
alter table site_summary enable row level security;
alter table site_pages enable row level security;
alter table monthly_pages enable row level security;
alter table settings enable row level security;

drop policy if exists icesco_reads on answers;
create policy icesco_reads on answers for select to feedback_reader using (
  current_setting('icesco.sites', true) = '*' or exists (select from site_answers own where own.id = answers.id));
drop policy if exists icesco_reads on site_answers;
create policy icesco_reads on site_answers for select to feedback_reader using (
  current_setting('icesco.sites', true) = '*' or site = any (string_to_array(current_setting('icesco.sites', true), ',')));
drop policy if exists icesco_reads on site_summary;
create policy icesco_reads on site_summary for select to feedback_reader using (
  current_setting('icesco.sites', true) = '*' or site = any (string_to_array(current_setting('icesco.sites', true), ',')));
drop policy if exists icesco_reads on site_pages;
create policy icesco_reads on site_pages for select to feedback_reader using (
  current_setting('icesco.sites', true) = '*' or site = any (string_to_array(current_setting('icesco.sites', true), ',')));
drop policy if exists icesco_reads on monthly_pages;
create policy icesco_reads on monthly_pages for select to feedback_reader using (
  current_setting('icesco.sites', true) = '*' or site = any (string_to_array(current_setting('icesco.sites', true), ',')));
drop policy if exists icesco_reads on daily_counts;
create policy icesco_reads on daily_counts for select to feedback_reader using (current_setting('icesco.sites', true) = '*');
drop policy if exists icesco_reads on daily_summary;
create policy icesco_reads on daily_summary for select to feedback_reader using (current_setting('icesco.sites', true) = '*');
drop policy if exists icesco_reads on daily_pages;
create policy icesco_reads on daily_pages for select to feedback_reader using (current_setting('icesco.sites', true) = '*');
drop policy if exists icesco_reads on survey_totals;
create policy icesco_reads on survey_totals for select to feedback_reader using (current_setting('icesco.sites', true) = '*');
-- Not the key that signs forms.
drop policy if exists icesco_reads on settings;
create policy icesco_reads on settings for select to feedback_reader using (name in ('rollups', 'retention_run'));
