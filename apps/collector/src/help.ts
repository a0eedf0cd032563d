export const HELP = `icesco-collector: receives, stores and summarises the feedback of the ICESCO widgets

  icesco-collector [serve]           serve on http://127.0.0.1:8787
    --port N, --host H               where to listen (PORT)
    --data FILE                      the embedded database (icesco-feedback.db)
    --origin https://site            accept responses from pages of this site only; may be repeated (ALLOWED_ORIGINS)
                                     https://*.example.org: all its subdomains; null: pages without an origin
    --surveys FILE                   a JSON array of surveys beside the built-in one
    --proxies N                      how many proxies of yours stand in front, for the rate limit
    --rate N                         answers a minute from one network (20); 0: no limit
    --frame-origin https://site      this site may show the plain form in a frame; may be repeated
    --token-file FILE                where the first token is written (beside the database)
    --shutdown-delay N               milliseconds in which requests are still accepted after SIGTERM (1000)
    --database-timeout N             milliseconds after which a statement in Postgres is given up (8000)
    --write-connections N            most connections to Postgres for writes (6)
    --read-connections N             most connections to Postgres for reads (4)
    --read-role ROLE                 role of Postgres for reads, limited by row-level security
    --deadline N                     milliseconds in which a response is stored, or answered with 503 (10000)
    --buffer FOLDER                  while Postgres is away, keep responses here and store them later
    --buffer-limit N                 most responses in it (10000)
    --metrics-port N                 metrics for Prometheus, at /metrics
    --metrics-host H                 where they are served (127.0.0.1); they need no token: keep them private
  icesco-collector token create      prints a new token, once
    --role reader|analyst|admin      numbers only (reader); also comments and exports; also deleting responses
    --scope read,export,admin        the same in scopes, in place of --role
    --name NAME                      whose it is
    --site ID, --organisation ID     only responses of these sites; --site may be repeated
    --expires 2030-12-31             valid until the end of this day (UTC)
  icesco-collector token list
  icesco-collector token revoke ID
  icesco-collector site create ID --organisation ID --host www.example.org
    --host HOST                      pages of this host belong to the site; may be repeated; *.example.org: subdomains
    --name NAME
  icesco-collector site list
  icesco-collector site add-host ID --host HOST
  icesco-collector site delete ID    the responses stay
  icesco-collector backup FILE       a copy of the embedded database, also while it is in use
  icesco-collector replay-deletions FILE   after a restore: deletes again what these logs say was deleted; -: standard input
  icesco-collector copy-to-postgres --to postgres://…   copies the embedded database; goes on where it was stopped
  icesco-collector retention         deletes comments older than 12 months, now
    --force                          also when the clock seems to have jumped

DATABASE_URL=postgres://… uses Postgres in place of the embedded database.
RATE_SECRET=… (32 characters or more, the same for all) lets collectors on one Postgres share the rate limit.
`;
