// The page's only Trusted Types policy. main.tsx imports it before anything else, so that it is
// there before a script address or markup is used. It must know nothing of the app.
// The build's content security policy demands it; without that policy it changes nothing.

interface PolicyRules {
  readonly createScriptURL: (url: string) => string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: PolicyRules): unknown;
}

/** Workers come as blobs of our own; any other script must come from the page's own origin. */
function allowOwnScriptUrl(url: string): string {
  const { protocol, origin } = new URL(url, document.baseURI);
  if (protocol === "blob:" || origin === location.origin) return url;
  throw new TypeError(`Script address refused: ${url}`);
}

// Absent from TypeScript's DOM library, and from older browsers, where the rest of the content
// security policy still holds.
const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };

trustedTypes?.createPolicy("default", {
  createScriptURL: allowOwnScriptUrl,
});
