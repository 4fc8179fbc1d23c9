// The page around form and charts.
export const app = {
  page: {
    name: "Limit Recovery",
    simulation: "Our own simulation, not the platform’s rule",
    skip: "Skip to the result",
    results: "Result",
    computing: "Computing…",
    noResult: "There is no result yet.",
    language: "Language",
    look: "Look",
    schemes: { auto: "System", light: "Light", dark: "Dark" },
    onPaper:
      "Printed as it was on the screen. A report made for paper, with sources and a check code, is under More → Report and exports.",
    notice:
      "Every limit here comes from a simulation model that is open to inspection. Nobody outside the platform knows its real rule; each number says whether it stands on data, public pages, an article or our assumption. Cases are fictional illustrations. This is no lending advice, and nobody can “repair” a credit record for you.",
    privacy:
      "Everything is computed in your browser and nothing is sent to any server. Unless you choose to save it, what you type is gone when you close the tab.",
  },
  update: {
    ready: "A newer version is ready. Updating reloads the page and keeps what you typed.",
    takenOver: "Updated in another tab. Reload this page to use it; what you typed is kept.",
    now: "Update now",
    later: "Later",
  },
  palette: {
    title: "What to do",
    placeholder: "Type a few letters, such as “case A”, “learn”, “dark”",
    none: "Nothing found.",
    open: "Open: {{name}}",
    show: "Show: {{name}}",
    look: "Look: {{name}}",
    parts: { answer: "Go to the result", form: "Go to the form" },
  },
  views: {
    label: "Questions this page answers",
    overview: "Month by month",
    why: "Why it fell",
    recover: "How it comes back",
  },
  learn: {
    what: "What is this?",
    about: "What is this? {{term}}",
    meaning: "{{term}}: what is this?",
    contribution: "Contribution",
  },
  states: { normal: "Normal", reduced: "Reduced", suspended: "Suspended" },
  answer: {
    titleKnown: "Your limit today",
    titleDerived: "Limit today (simulated)",
    titleCase: "{{name}}: limit today (simulated)",
    fell: "Down {{by}} from {{from}}. ",
    rose: "Up {{by}} from {{from}}. ",
    held: "Unchanged at {{from}}: it has not fallen. ",
    askMore: "A few more answers will show what lowered it. ",
    known: "It starts from the real limit that you entered. ",
    blank:
      "Nothing is filled in yet, so this is just any borrower. Answer a few key questions and the figures become yours. ",
    derived: "It is derived from the facts entered, without a real limit. ",
    suspended: "{{why}}: it cannot be used for now (it was {{from}}). ",
    resumes: {
      with: "With the steps below ({{steps}}), about {{yuan}} can be used again in {{month}}. ",
      as: "If things go on as they are, about {{yuan}} can be used again in {{month}}. ",
    },
    later: "By {{month}} it is about {{yuan}}. ",
    end: {
      with: "With the steps below ({{steps}}) it is about {{yuan}} in {{month}}. ",
      as: "If things go on as they are, it is about {{yuan}} in {{month}}. ",
    },
    back: {
      with: "With the steps below ({{steps}}) it is back in about {{month}} (month {{n}}). ",
      as: "If things go on as they are, it is back in about {{month}} (month {{n}}). ",
    },
    otherwise: {
      end: "Doing nothing leaves about {{yuan}} in {{month}}. ",
      back: "Doing nothing, it is back too, in about {{month}} (month {{n}}). ",
      nothing: "Doing nothing, it stays out of use. ",
    },
    reasons: {
      before: {
        down: "Why it fell: what lowers it most compared with before the cut",
        up: "What raises it most compared with before the cut",
      },
      healthy: {
        down: "What lowers it most compared with a careful borrower of the same income",
        up: "What raises it most compared with a careful borrower of the same income",
      },
      withoutActions: {
        down: "What lowers it most compared with taking no steps",
        up: "What raises it most compared with taking no steps",
      },
    },
    rate: "Daily rate about {{rate}}: about {{yuan}} a day for {{sum}}",
    band: "Likely between {{low}} and {{high}}",
    utilisation: "{{ratio}} used",
    fact: "{{name}}: {{value}}",
    exact: "Today’s limit is the real figure that you entered",
    unknown: "; unknown facts, taken at common values: {{n}}",
  },
  status: {
    notKept: "This browser does not allow keeping the entries: a reload would lose them.",
    invalid: "Entries to correct in the form: {{n}}. Below is still the last valid result.",
    retry: "Try again",
    failures: {
      timedOut: "This computation took too long; its worker was replaced. Please try again.",
      workerFailed: "The computing worker did not start. A browser setting may be blocking it.",
      uncloneable: "The entries could not be handed to the worker. That is a defect of ours.",
      unsound: "The result held an invalid number and was dropped. That is a defect of ours.",
      fault: "The entries name something that the model does not know; check measures and events.",
      crashed: "The computation failed; that is a defect of ours.",
    },
  },
  timeline: {
    title: "How far each factor pushes the limit up or down, month by month",
    reference: "Compared with",
    references: {
      healthy: {
        name: "Careful borrower",
        meaning:
          "The bars show how many yuan each factor adds (up) or takes (down) compared with a careful borrower of the same income.",
      },
      before: {
        name: "Before the cut",
        meaning:
          "The bars show how many yuan each factor adds (up) or takes (down) compared with the same person before the cut.",
      },
      withoutActions: {
        name: "Without measures",
        meaning:
          "The bars show how many yuan each factor adds (up) or takes (down) compared with taking no measures.",
      },
    },
    measures: "Measures",
    measuresOn: "Taken",
    measuresOff: "Not taken",
    grouping: "Show",
    groupings: { top: "What matters", all: "All factors" },
    horizon: "Horizon",
    months_one: "{{count}} month",
    months_other: "{{count}} months",
  },
  spiral: {
    title: "Score, rate and utilisation",
    lead: "On a smaller line the same debt takes up more, which lowers the score further; as the line comes back, utilisation falls and the score follows.",
  },
  waterfall: {
    title: "{{month}}: from the reference to the usable limit",
    lead: {
      healthy: "Starting from a careful borrower, the steps add up exactly to the usable limit.",
      before:
        "Starting from the limit before the cut, the steps add up exactly to the usable limit.",
      withoutActions:
        "Starting from the limit without measures, the steps add up exactly to the usable limit.",
    },
  },
  month: {
    title: "Details of {{month}}",
    usable: "Usable limit",
    available: "Left to borrow",
    band: "Likely range",
    state: "State",
    target: "Target of the rule",
    binding: {
      capacity: "set by income and score",
      debtRoom: "held by other debt",
      ceiling: "at the product’s ceiling",
      minimum: "below the smallest line",
    },
    utilisation: "Utilisation",
    score: "Simulated score",
    rate: "Daily rate",
    calibrated: "Calibration",
    calibratedTo: {
      limitNow: "to your real limit, factor {{ratio}}",
      limitBefore: "to the limit before the cut, factor {{ratio}}",
    },
  },
  table: {
    title: "All figures",
    lead: "Every factor in every month, to the yuan. The reference limit plus all factors is the usable limit.",
  },
  form: {
    own: "My situation",
    case: "The situation in this case",
    shared: "The situation that was shared",
    kept: "The situation that was saved",
    ownLead:
      "Fill in what you know; for the rest choose “Not sure”, and the range of the result widens accordingly.",
    sharedLead: "To be looked at only. To change it, take it over as yours first.",
    keptLead: "Remember to save what you change; “My situation” stays untouched.",
    caseLead: "Change anything and watch the limit move; “My situation” stays untouched.",
    mode: "How much to fill in",
    modes: { quick: "Ten key questions", full: "Everything" },
    product: "Product",
    markBefore: "These were my facts before the cut; now enter today’s",
    markBeforeAgain: "Take these as the facts before the cut",
    clear: "Clear everything",
    reset: "Restore the original",
  },
} as const;
