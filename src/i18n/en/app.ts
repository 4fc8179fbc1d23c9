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
    notice:
      "Every limit here comes from a simulation model that is open to inspection. Nobody outside the platform knows its real rule; each number says whether it stands on data, public pages, an article or our assumption. Cases are fictional illustrations. This is no lending advice, and nobody can “repair” a credit record for you.",
    privacy:
      "Everything is computed in your browser and nothing is sent to any server. What you type is gone when you close the tab.",
  },
  views: {
    label: "Questions this page answers",
    overview: "Month by month",
  },
  states: { normal: "Normal", reduced: "Reduced", suspended: "Suspended" },
  answer: {
    titleKnown: "Your limit today",
    titleDerived: "Simulated limit today",
    fell: "That is {{by}} less than the former {{from}}. ",
    held: "That is not below the former {{from}}. ",
    known: "It starts from the real limit that you entered. ",
    blank:
      "Nothing is filled in yet, so this is just any borrower. Answer a few key questions and the figures become yours. ",
    derived: "It is derived from the facts entered, without a real limit. ",
    suspended: "{{why}}: it cannot be used for now; the line kept behind it is {{yuan}}. ",
    end: {
      with: "With the measures it is about {{yuan}} in {{month}}. ",
      as: "If things go on as they are, it is about {{yuan}} in {{month}}. ",
    },
    back: {
      with: "With the measures the former limit is reached in about {{month}} (month {{n}}). ",
      as: "If things go on as they are, the former limit is reached in about {{month}} (month {{n}}). ",
    },
    instead: "Doing nothing leaves about {{yuan}} in {{month}}. ",
    reasons: {
      before: {
        down: "What lowers it most, compared with before the fall",
        up: "What raises it most, compared with before the fall",
      },
      healthy: {
        down: "What lowers it most, compared with the healthy reference",
        up: "What raises it most, compared with the healthy reference",
      },
      withoutActions: {
        down: "What lowers it most, compared with no measures",
        up: "What raises it most, compared with no measures",
      },
    },
    rate: "Daily rate about {{rate}}",
    grade: ", simulated score: {{grade}}",
    band: "Probably between {{low}} and {{high}}",
    exact: "Today’s limit is the real figure that you entered",
    unknown: "; unknown facts, taken at common values: {{n}}",
    calibrated: {
      limitNow: "Calibrated to your real limit, factor {{ratio}}",
      limitBefore: "Calibrated to the limit before the fall, factor {{ratio}}",
    },
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
        name: "Healthy reference",
        meaning:
          "The bars show how many yuan each factor adds (up) or takes (down) compared with a careful borrower of the same income.",
      },
      before: {
        name: "Before the fall",
        meaning:
          "The bars show how many yuan each factor adds (up) or takes (down) compared with the same person before the fall.",
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
    months: "{{n}} months",
  },
  spiral: {
    title: "Score, rate and utilisation",
    lead: "After a cut the same debt fills more of the line, utilisation rises, and the score falls again: that is the spiral.",
  },
  waterfall: {
    title: "{{month}}: from the reference to the usable limit",
    lead: {
      healthy: "Starting from the healthy reference, the steps add up exactly to the usable limit.",
      before:
        "Starting from the limit before the fall, the steps add up exactly to the usable limit.",
      withoutActions:
        "Starting from the limit without measures, the steps add up exactly to the usable limit.",
    },
  },
  month: {
    title: "Details of {{month}}",
    usable: "Usable limit",
    available: "Left to borrow",
    band: "Probable range",
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
  },
  table: {
    title: "All figures",
    lead: "Every factor in every month, to the yuan. The reference limit plus all factors is the usable limit.",
  },
  form: {
    own: "My situation",
    case: "The situation in this case",
    ownLead:
      "Fill in what you know; for the rest choose “I don’t know”, and the range of the result widens accordingly.",
    caseLead: "Change anything and watch the limit move; “My situation” stays untouched.",
    mode: "How much to fill in",
    modes: { quick: "Ten key questions", full: "Everything" },
    product: "Product",
    markBefore: "Mark these entries as “before the fall”",
    markBeforeAgain: "Mark again as “before the fall”",
    clear: "Clear everything",
    reset: "Restore the case",
  },
} as const;
