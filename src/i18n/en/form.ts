// Words of the form: sections, facts, help, faults. Keys under `fields` follow the profile's paths.
export const form = {
  title: "Profile",
  times: "{{n}} ×",
  unknown: "Not sure",
  unknownPlaceholder: "treated as unknown",
  yes: "Yes",
  no: "No",
  known: "known {{known}} of {{total}}",
  toFix: "{{number}} to fix",
  reading: "Read as {{reading}}",
  unitIs: "Unit: {{unit}}",
  slider: "Drag to adjust: {{label}}",
  explain: "What this means: {{label}}",
  changed: "changed",
  progress: {
    facts: "{{known}} of {{total}} facts known",
    questions: "{{known}} of {{total}} questions answered",
  },
  hiddenFaults: "To fix in the full form: {{number}}.",
  goToFault: "Go to: {{label}}",
  sections: {
    line: {
      title: "Your line",
      about: "All on the Jiebei or Huabei page. Fill in what you know and leave the rest unknown.",
    },
    repaying: {
      title: "Repaying",
      about: "Every loan and card that reports to the credit bureau.",
    },
    borrowing: { title: "Borrowing", about: "How you borrow, and what the money is for." },
    lenders: {
      title: "Other lenders",
      about: "What you owe elsewhere, and who has looked at your credit report.",
    },
    income: {
      title: "Income and debts",
      about: "Choose yes for every proof that the platform or a bank already holds.",
    },
    alipay: {
      title: "Daily use of Alipay",
      about: "Daily life as the platform can see it. A rough guess will do.",
    },
    identity: {
      title: "Identity and security",
      about: "You find this under Settings and Security Centre in Alipay.",
    },
    investments: { title: "Investments", about: "Platforms look at the risky part of your money." },
    platform: {
      title: "The platform's side",
      about: "Some falls are not your doing. They count as well.",
    },
    habits: {
      title: "From now on",
      about: "What you plan to do each month. Drag to see the difference.",
    },
  },
  fields: {
    line: {
      limitNowYuan: {
        label: "Total limit today",
        help: "The total limit on the page, not what is left to borrow.",
      },
      limitBeforeYuan: {
        label: "Total limit before the cut",
        help: "Look for an old screenshot or the notice of the change. Roughly is fine.",
      },
      balanceYuan: {
        label: "Principal still owed",
        help: "What you owe on this line, without interest. Nothing owed: 0.",
      },
    },
    repaying: {
      overdues: {
        label: "Overdue payments",
        help: "Cards, online loans and mortgages all count. The credit report, free twice a year, lists them.",
        rowName: "Overdue",
        none: "Never overdue",
        some: "Some were overdue",
        add: "Add another overdue",
        remove: "Remove overdue {{number}}",
        columns: {
          daysLate: "Days late at most",
          monthsAgo: "Months since paid (0 if not yet)",
          settled: "Paid in full by now?",
        },
      },
      rhythm: {
        label: "How you usually repay",
        help: "All at once means borrowing and repaying everything within days, month after month.",
        options: {
          instalments: "In instalments, on schedule",
          sometimesEarly: "Sometimes early",
          fullAtOnce: "All at once, right away",
        },
      },
      historyMonths: {
        label: "Length of credit history",
        help: "Since your first card or loan. Five years is 60.",
      },
    },
    borrowing: {
      drawsPerMonth: {
        label: "Draws a month",
        help: "The average of the last half year. Once in two months is 0.5.",
        unit: "a month",
      },
      unusualAmount: {
        label: "A recent amount was unlike your usual ones",
        help: "For example tens of thousands after only a few thousand each time.",
      },
      purpose: {
        label: "The money is mostly for",
        help: "Consumer loans must not go into shares or property. Answer as it is: it is only computed in your browser.",
        options: {
          consumption: "Daily spending",
          business: "A business",
          securities: "Shares, funds, futures",
          property: "Property",
        },
      },
      misuseTraced: {
        label: "You were told the money was misused",
        help: "A lender that traces loan money into shares or property sends a notice or a text message.",
      },
    },
    lenders: {
      platformsWithBalance: {
        label: "Online lenders with a balance",
        help: "Only those you owe today, this line not counted.",
        unit_one: "lender",
        unit_other: "lenders",
      },
      otherUnsecuredDebtYuan: {
        label: "Other unsecured debt in total",
        help: "Online loans, card instalments, bank credit loans. No mortgage, no car loan.",
      },
      cardUtilisationRatio: {
        label: "Share of card limits in use",
        help: "Owed on all cards ÷ limit of all cards. 20,000 owed of 50,000 is 40.",
      },
      inquiries: {
        label: "Hard inquiries",
        help: "Loan approval, card approval and guarantee review count once each; your own look-ups and post-loan checks do not. The credit report, free twice a year, lists inquiries.",
        rowName: "Month of inquiries",
        none: "None in two years",
        some: "There were some",
        add: "Add another month",
        remove: "Remove month of inquiries {{number}}",
        columns: { monthsAgo: "Months ago", count: "How many that month" },
        units: { count: "" },
      },
    },
    income: {
      monthlyIncomeYuan: {
        label: "Monthly income",
        help: "What reaches you after tax on average, business income included.",
      },
      monthlyDebtServiceYuan: {
        label: "Due each month on all debts",
        help: "Mortgage, car, cards and online loans together.",
      },
      salarySlips: {
        label: "Gave salary records",
        help: "Statements of the account your salary is paid into, or access to them.",
      },
      housingFund: {
        label: "Gave access to the housing fund",
        help: "The platform or a bank may look up your contributions.",
      },
      bankStatements: {
        label: "Gave bank statements",
        help: "Usually the last six months of an account.",
      },
      assetProof: { label: "Gave proof of assets", help: "Savings, property, a car and the like." },
      businessProof: {
        label: "Gave proof of business",
        help: "Licence, tax or business accounts. No business: choose no.",
      },
    },
    alipay: {
      paymentsPerMonth: {
        label: "Alipay payments a month",
        help: "Count the payments of one month under Bills.",
        unit: "a month",
      },
      boundServices: {
        label: "Bills bound to the account",
        help: "Water, power, gas, phone, bus and metro: one each.",
        unit_one: "service",
        unit_other: "services",
      },
      sceneCount: {
        label: "Kinds of spending in a month",
        help: "Shops, meals, travel, bills, health … as many as there are.",
        unit_one: "kind",
        unit_other: "kinds",
      },
      spendingRegularity: {
        label: "Rhythm of spending",
        help: "How much your bills of the last months go up and down.",
        options: {
          steady: "Very steady",
          usual: "Some ups and downs",
          erratic: "Up and down a lot",
        },
      },
      spendingLevel: {
        label: "Level of spending",
        help: "Daily spending that the platform sees, against your income.",
        options: { thin: "Rather little", usual: "Usual", ample: "Comfortable" },
      },
    },
    identity: {
      realNameVerified: {
        label: "Real name verified",
        help: "Identity complete, and the document has not expired.",
      },
      cardsBound: {
        label: "Bank cards bound",
        help: "Count them under Me – Bank Cards.",
        unit_one: "card",
        unit_other: "cards",
      },
      verifications: {
        label: "Verifications completed",
        help: "Education, job, driving licence, housing fund and the like.",
        unit_one: "item",
        unit_other: "items",
      },
      securityAlert: {
        label: "Unusual log-in or security alert",
        help: "A log-in from a strange place, or a device that looks wrong.",
        options: { none: "None", cleared: "Had one, cleared", open: "Yes, still open" },
      },
      unfamiliarDevices: {
        label: "Devices you do not know",
        help: "See the list of logged-in devices. All known: 0.",
        unit_one: "device",
        unit_other: "devices",
      },
    },
    investments: {
      riskAssetRatio: {
        label: "Share in risky investments",
        help: "Shares, crypto and futures as a percentage of your savings.",
      },
      leveraged: {
        label: "Invests borrowed money",
        help: "Margin trading, or loans used to buy shares.",
      },
    },
    platform: {
      tightening: {
        label: "Has the platform tightened for everybody?",
        help: "If many people around you were cut at the same time, it probably has.",
        options: {
          eased: "Eased",
          none: "No change",
          mild: "A little",
          strong: "Clearly",
          severe: "Severely",
        },
      },
      recordError: {
        label: "A wrong record or a misjudgement",
        help: "An entry in your report that is not yours, or a mistake by the platform. A dispute is answered within 20 days.",
      },
    },
    habits: {
      applicationsPerMonth: {
        label: "New loan or card applications a month",
        help: "Each one leaves a hard inquiry. None from now on: 0.",
        unit: "a month",
      },
      balanceChangeYuan: {
        label: "Monthly change of what you owe here",
        help: "Borrow 1,000 more a month: 1000. Pay down 1,000 a month: -1000. No change: 0.",
        unit: "yuan/mo",
      },
    },
  },
  units: {
    yuan: "yuan",
    count: "",
    perMonth: "a month",
    months: "months",
    days: "days",
    ratio: "%",
  },
  unitsOne: {
    yuan: "yuan",
    count: "",
    perMonth: "a month",
    months: "month",
    days: "day",
    ratio: "%",
  },
  examples: {
    yuan: "12000",
    count: "3",
    perMonth: "2 or 0.5",
    months: "18",
    days: "30",
    ratio: "45",
  },
  errors: {
    empty: "Enter a number, or choose “Not sure”.",
    missing: "Enter a number.",
    choose: "Choose one.",
    tooLong: "That is too long. One number is enough, for example {{example}}.",
    hiddenCharacter: "There is an invisible character in it. Delete it and type the number again.",
    foreignCurrency: "Amounts are in yuan here. Convert it first.",
    percentNotHere: "No percent sign here, for example {{example}}.",
    notFinite: "Enter a definite number, for example {{example}}.",
    hexadecimal: "This looks hexadecimal. Use plain digits, for example {{example}}.",
    scientific: "Scientific notation is not read here. Use plain digits, for example {{example}}.",
    wanRemainder: "“3万5” can be read in two ways. Write 3.5万 or 35000.",
    spaceInside: "A space splits the number. Is it one number or two? Write it together.",
    ambiguousComma: "The comma can be read in two ways. Write 1500 or 1,500, or 1.5.",
    ambiguousPoint: "Three decimals look like thousands. Write 1000 for a thousand, or 1 for one.",
    notANumber: "Only digits are read here, for example {{example}}.",
    belowMin: "Too small. Enter a number from {{min}} to {{max}}.",
    aboveMax: "Too large. Enter a number from {{min}} to {{max}}.",
    notWhole: "Enter a whole number, for example {{example}}.",
    tooManyRows: "At most {{max}} rows.",
    invalid: "This answer could not be read. Please fill it in again.",
  },
  notices: {
    limitZero: "A limit of 0 can be computed: for now there is no line.",
    limitAboveBefore: "Today is higher than before, so the limit did not fall. Swapped by mistake?",
    balanceAboveLimit:
      "You owe more than the limit, so use is over 100%. That is common after a cut, and computed as it is.",
    serviceAboveIncome:
      "More is due each month than comes in. If that is right, it is a heavy load: lenders can often agree to a longer schedule.",
    cardsOverLimit: "Over 100% means the cards are beyond their limits. Computed as it is.",
  },
} as const;
