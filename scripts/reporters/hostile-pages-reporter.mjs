const GROUP = /^hostile pages: (.+)$/;

/** Closes a run on how many of the hostile pages held, by engine and by group. */
export function hostilePagesReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const engines = new Map();
      for (const session of sessions) {
        for (const { name, tests } of session.testResults?.suites ?? []) {
          const group = GROUP.exec(name)?.[1];
          if (!group) {
            continue;
          }
          const groups = engines.get(session.browser.name) ?? new Map();
          engines.set(
            session.browser.name,
            groups.set(group, { held: tests.filter(({ passed }) => passed).length, all: tests.length }),
          );
        }
      }
      for (const [engine, groups] of engines) {
        const sum = (count) => [...groups.values()].reduce((total, each) => total + each[count], 0);
        console.log(
          `hostile pages: ${sum('held')} of ${sum('all')} held in ${engine} (${[...groups].map(([group, { held, all }]) => `${group} ${held}/${all}`).join(', ')})`,
        );
      }
    },
  };
}
