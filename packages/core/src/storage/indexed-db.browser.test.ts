import { indexedDbStore } from './indexed-db.js';
import { keyValueStoreContract, type TestFunctions } from './key-value-store.contract.js';
import { localStorageStore } from './local-storage.js';

const mocha = globalThis as unknown as TestFunctions;
const indexedDb = () => indexedDB;
const local = () => localStorage;
const run = crypto.randomUUID();
let count = 0;

keyValueStoreContract(
  'indexedDB',
  mocha,
  () => indexedDbStore(indexedDb, `icesco-test-${run}-${++count}`),
  () => indexedDbStore(indexedDb, `icesco-test-${run}-${count}`),
);
keyValueStoreContract(
  'localStorage',
  mocha,
  () => localStorageStore(local, `icesco-test-${run}-${++count}:`),
  () => localStorageStore(local, `icesco-test-${run}-${count}:`),
);

mocha.describe('indexedDB shared with others', () => {
  mocha.it('is reopened after another page deleted it', async () => {
    const name = `icesco-test-${run}-deleted`;
    const store = indexedDbStore(indexedDb, name);
    await store.set('a', 'one');
    await new Promise((resolve, reject) => {
      const deletion = indexedDB.deleteDatabase(name);
      deletion.onsuccess = resolve;
      deletion.onerror = reject;
    });
    if (!(await store.set('b', 'two')) || (await store.get('b')) !== 'two') {
      throw new Error('the store did not come back');
    }
    if ((await store.get('a')) !== undefined) {
      throw new Error('a deleted entry came back');
    }
  });
});
