// What this tab and this phone keep. A browser may let nobody keep anything: then nothing was kept, and all else works.

type Drawer = {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  clear(): void;
};

function guarded(storage: () => Storage): Drawer {
  const attempt = <T>(what: (it: Storage) => T): T | null => {
    try {
      return what(storage());
    } catch {
      return null;
    }
  };
  return {
    get: (key) => attempt((it) => it.getItem(key)),
    set: (key, value) => attempt((it) => it.setItem(key, value)),
    remove: (key) => attempt((it) => it.removeItem(key)),
    clear: () => attempt((it) => it.clear()),
  };
}

/** Forgotten with the tab. */
export const tab = guarded(() => sessionStorage);

/** Kept on this phone only. */
export const phone = guarded(() => localStorage);
