// The walk through the page.
export const tour = {
  title: "Show me around",
  start: "Show me around",
  count: "Step {{n}} of {{all}}",
  end: "Stop",
  back: "Back",
  next: "Next",
  done: "Done",
  stops: {
    answer: "Start here: the limit today, how far it fell, and about when it is back if you act.",
    reasons:
      "What lowers it most, in yuan. Click one for what it is, a better value and its sources.",
    timeline:
      "One column a month: below the reference line pulls down, above it pushes up; the black line is the limit. Move left and right to choose a month.",
    form: "The facts go here. Fill in what you know and say “not sure” to the rest; the limit follows at once.",
    cases: "These are example cases. Open any of them; what you typed yourself stays untouched.",
    views: "Three questions have a page each: month by month, why it fell, how it comes back.",
  },
} as const;
