import type { StorageConfig } from "../../server/storage/openStore.js";

export const embeddedIn = (dataFolder: string): StorageConfig => ({
  dataFolder,
  databaseUrl: null,
  preparedStatements: true,
});
