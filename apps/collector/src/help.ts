export const HELP = `icesco-collector: receives, stores and summarises the feedback of the ICESCO widgets

  icesco-collector [serve]           serve on http://127.0.0.1:8787
    --port N, --host H               where to listen (PORT)
    --data FILE                      the embedded database (icesco-feedback.db)
    --origin https://site            take answers from pages of this site alone; may be repeated (ALLOWED_ORIGINS)
    --surveys FILE                   a JSON array of surveys beside the built-in one
    --proxies N                      how many proxies of yours stand in front, for the rate limit
    --rate N                         answers a minute from one network (20); 0: no limit
    --metrics-port N                 counters for Prometheus, on 127.0.0.1
  icesco-collector token create --scope read,export,admin --name NAME
  icesco-collector token list
  icesco-collector token revoke ID
  icesco-collector backup FILE       a copy of the embedded database, also while it is in use
  icesco-collector migrate --to postgres://…   carries the embedded database over
  icesco-collector retention         takes off comments older than 12 months, now

DATABASE_URL=postgres://… uses Postgres in place of the embedded database.
`;
