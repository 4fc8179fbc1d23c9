// The rooms of src/ and what each may import, as rules. ARCHITECTURE.md shows the same table.
// A room is a white list: what is not named is forbidden, npm packages included.
// test/support/cruise.mjs runs the rules; test/architecture.test.ts proves that each can fail.

const pageLibraries = ["react", "react-dom", "react-i18next", "i18next", "@mantine/hooks"];

const enginePurpose = "The engine computes from a profile it is handed and knows no page or store.";

// The engine's pipeline: a room sees the rooms to its left, and the model and maths.
const engineRooms = ["score", "limit", "simulate", "attribute", "diagnose", "plan"];
const engineBasis = ["engine-model", "engine-maths", "engine-results", "profile"];

/**
 * `may`: rooms it may import; `mayTypes`: rooms it may import types of; `packages`: from npm.
 * @type {{name: string, path: string, may?: string[], mayTypes?: string[], packages?: string[],
 *   why: string, instead: string}[]}
 */
export const rooms = [
  {
    name: "main",
    path: "src/main\\.tsx$",
    may: ["app"],
    packages: ["react", "react-dom"],
    why: "The entry only mounts the app.",
    instead: "Move the work into app/ and mount it from here.",
  },
  {
    name: "start",
    path: "src/start\\.ts$",
    may: ["main", "first-months", "store", "i18n"],
    packages: [],
    why: "It runs before the first painting: everything that it imports delays that.",
    instead: "Let main.tsx do it, which is loaded once the first screen stands.",
  },
  {
    name: "first-months",
    path: "src/first/datedMonths\\.ts$",
    may: ["i18n"],
    packages: [],
    why: "It runs before the first painting, like start.ts.",
    instead: "Let main.tsx do it, which is loaded once the first screen stands.",
  },
  {
    name: "first-screen",
    path: "src/first/firstScreen\\.tsx$",
    may: ["first-months", "app", "store", "i18n", "engine-door"],
    packages: ["react-dom"],
    why: "The build draws the first screen with the page's own parts and the engine.",
    instead: "Add it to the page; the first screen shows what the page shows.",
  },
  {
    name: "app",
    path: "src/app/(?!panels/)",
    may: [
      "panels",
      "form",
      "profile",
      "store",
      "worker-protocol",
      "worker-client",
      "worker-host",
      "worker-batch",
      "charts-series",
      "charts-marks",
      "share",
      "i18n",
      "ui",
    ],
    mayTypes: ["engine-door"],
    packages: ["[^/]+", "@[^/]+/[^/]+"],
    why: "The composition root wires everything, but computing is the worker's work.",
    instead:
      "Ask the worker client for results; of the engine import types through engine/index.ts.",
  },
  {
    name: "panels",
    path: "src/app/panels/",
    may: ["store", "charts-series", "charts-marks", "ui", "i18n"],
    mayTypes: ["engine-door", "profile"],
    packages: pageLibraries,
    why: "A panel answers one question from the store's selectors and hands rows to charts.",
    instead: "Add a selector in store/, rows in charts/series/, or let app/ pass it in as a prop.",
  },
  {
    name: "form",
    path: "src/form/",
    may: ["profile", "store", "ui", "i18n"],
    packages: [...pageLibraries, "react-hook-form", "@hookform/resolvers", "zod"],
    why: "The form owns the draft profile and knows nothing of how it is evaluated.",
    instead: "Write the profile to the store; what the engine answers is shown by app/panels/.",
  },
  {
    name: "profile",
    path: "src/profile/",
    packages: ["zod"],
    why: "The profile is the schema everyone else speaks; it stands on zod alone.",
    instead: "Move what needs more into the room that uses the profile.",
  },
  {
    name: "store",
    path: "src/store/",
    may: ["profile", "i18n"],
    mayTypes: ["worker-client", "worker-protocol", "engine-door"],
    packages: ["zustand", "zundo", "react"],
    why: "The store is tested without worker or engine: the composition root hands it a client.",
    instead: "Take the client as a parameter and import its types only.",
  },
  {
    name: "worker-protocol",
    path: "src/worker/protocol/",
    mayTypes: ["engine-door", "profile", "share"],
    why: "Both sides of the wire share the protocol, so it may bring no code along.",
    instead: "Import types only; put code into worker/client or worker/host.",
  },
  {
    name: "worker-client",
    path: "src/worker/client/",
    may: ["worker-protocol"],
    mayTypes: ["engine-door", "profile"],
    why: "The page's side must not bring the engine onto the main thread.",
    instead: "Take a function that makes the worker as a parameter; app/ passes it in.",
  },
  {
    name: "worker-batch",
    path: "src/worker/batch/",
    may: ["worker-protocol", "engine-door", "profile", "share"],
    why: "It reads a table's rows and asks the engine's door about each.",
    instead: "Read files in share/, compute in the engine.",
  },
  {
    name: "worker-host",
    path: "src/worker/host/",
    may: ["worker-protocol", "engine-door"],
    mayTypes: ["profile"],
    why: "The worker only hands requests to the engine's door.",
    instead: "Export what it needs from engine/index.ts.",
  },
  {
    name: "engine-door",
    path: "src/engine/index\\.ts$",
    may: ["engine-inner", "engine-model", "engine-maths", "engine-results", "profile"].concat(
      engineRooms.map((room) => `engine-${room}`),
    ),
    packages: ["zod"],
    why: enginePurpose,
    instead: "Hand it in as an argument.",
  },
  {
    name: "engine-results",
    path: "src/engine/results\\.ts$",
    may: [],
    mayTypes: ["engine-model", "profile"],
    why: "Results are plain types that travel to the page without the engine.",
    instead: "Keep types here and code in the room that computes them.",
  },
  {
    name: "engine-inner",
    path: "src/engine/(?!index\\.ts$|results\\.ts$)[^/]+$",
    may: [...engineBasis, ...engineRooms.map((room) => `engine-${room}`)],
    packages: ["zod"],
    why: enginePurpose,
    instead: "Hand it in as an argument.",
  },
  {
    name: "engine-model",
    path: "src/engine/model/",
    mayTypes: ["profile"],
    packages: ["zod"],
    why: "The model is data: factors, products and sources that anyone can read and replace.",
    instead: "Move computing to engine/maths or to the room whose verb it is.",
  },
  {
    name: "engine-maths",
    path: "src/engine/maths/",
    why: "Maths knows numbers, not credit.",
    instead: "Pass the numbers in, or move the function to the room whose verb it is.",
  },
  ...engineRooms.map((room, index) => ({
    name: `engine-${room}`,
    path: `src/engine/${room}/`,
    may: [...engineBasis, ...engineRooms.slice(0, index).map((left) => `engine-${left}`)],
    packages: ["zod"],
    why: `${enginePurpose} Its rooms form one direction: ${engineRooms.join(" → ")}.`,
    instead: "Move what is shared into a room to the left, into maths or into the model.",
  })),
  {
    name: "charts-series",
    path: "src/charts/series/",
    mayTypes: ["engine-door", "profile"],
    may: ["i18n"],
    why: "Series turn results into rows: pure functions, tested without a page.",
    instead: "Draw in charts/marks/; compute in the engine.",
  },
  {
    name: "charts-marks",
    path: "src/charts/(?!series/)",
    may: ["charts-series", "ui", "i18n"],
    mayTypes: ["engine-door", "profile"],
    packages: [...pageLibraries, "recharts"],
    why: "A chart draws the rows it is given, whatever question they answer.",
    instead: "Let the panel read the store and pass rows as props.",
  },
  {
    name: "share",
    path: "src/share/",
    may: ["profile", "i18n"],
    mayTypes: ["store", "engine-door"],
    packages: ["zod", "idb", "papaparse"],
    why: "Every way in or out parses and never trusts; it acts on the app through values only.",
    instead: "Return the parsed value and let app/ put it into the store.",
  },
  {
    name: "i18n",
    path: "src/i18n/",
    packages: ["i18next", "react-i18next"],
    why: "Messages and formats stand alone, so that every room can use them.",
    instead: "Pass values into the message as parameters.",
  },
  {
    name: "ui",
    path: "src/ui/",
    may: ["i18n"],
    packages: pageLibraries,
    why: "Primitives know the UI library and nothing of credit.",
    instead: "Pass it in as props, or move the component to form/, charts/ or app/.",
  },
];

/** @param {string[]} names */
function pathsOf(names) {
  return names.map((name) => {
    const room = rooms.find((candidate) => candidate.name === name);
    if (!room) throw new Error(`no room is called ${name}`);
    return `^${room.path}`;
  });
}

const roomRules = rooms.map(({ name, may = [], mayTypes = [], packages = [], why, instead }) => ({
  name: `room-${name}`,
  severity: "error",
  comment: `${why} Instead: ${instead}`,
  from: { path: pathsOf([name]) },
  to: {
    pathNot: [
      ...pathsOf([name, ...may, ...mayTypes]),
      ...packages.map((name) => `(^|/)node_modules/${name}/`),
    ],
  },
}));

// dependency-cruiser's parser cannot tell a type import: test/support/cruise.mjs drops the
// findings of these rules where all that is imported are types.
const typeRules = rooms.flatMap(({ name, mayTypes = [], why, instead }) =>
  mayTypes.length === 0
    ? []
    : [
        {
          name: `types-only-${name}`,
          severity: "error",
          comment: `${why} Only types may come from there (import type). Instead: ${instead}`,
          from: { path: pathsOf([name]) },
          to: { path: pathsOf(mayTypes) },
        },
      ],
);

export default {
  forbidden: [
    ...roomRules,
    ...typeRules,
    {
      name: "no-cycles",
      severity: "error",
      comment:
        "Files that import one another, if only types, cannot be read or tested one at a time. " +
        "Instead: move what both need into a third file to their left.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "Nothing imports the file and it imports nothing. Instead: use it or delete it.",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
    {
      name: "no-unresolved",
      severity: "error",
      comment: "The import leads nowhere. Instead: correct the path or add the dependency.",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-development-packages",
      severity: "error",
      comment:
        "The page would ship a tool of the workshop. Instead: list the package under dependencies.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    // TypeScript 7 has no API that dependency-cruiser could use; without swc it would see no file.
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};
