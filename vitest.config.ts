// Three ways to test: `node` for everything without a page, `jsdom` for components, `e2e` for the
// production build in a real browser. One of them alone: npx vitest run --project node
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**"],
          setupFiles: ["test/support/seedProperties.ts"],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "jsdom",
          environment: "jsdom",
          include: ["test/**/*.test.tsx"],
          setupFiles: ["test/support/setupDom.ts", "test/support/seedProperties.ts"],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          include: ["test/e2e/**/*.e2e.ts"],
          globalSetup: ["test/support/serveDist.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One browser, and times measured in it mean something only when it has the machine.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
