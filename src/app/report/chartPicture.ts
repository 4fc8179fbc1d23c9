// A drawn chart as a picture that stands alone: the page's style sheets and colour names are resolved
// into plain attributes, so that any program draws it alike.

const NAMESPACE = "http://www.w3.org/2000/svg";
/** What our marks' style sheets set; the rest of a picture is in its attributes already. */
const PROPERTIES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "stroke-opacity",
  "opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "visibility",
] as const;
/** Sharp on a screen of double density and in print. */
const PIXELS_PER_PX = 2;

export interface ChartPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** @param host holds one chart; its first surface in a wrapper is the chart, others are legend icons */
export function pictureOfChart(host: Element, title: string): ChartPicture | null {
  const chart = host.querySelector<SVGSVGElement>(".recharts-wrapper > svg.recharts-surface");
  if (!chart) return null;
  const width = Number(chart.getAttribute("width"));
  const height = Number(chart.getAttribute("height"));
  const copy = chart.cloneNode(true) as SVGSVGElement;
  resolveStyles(chart, copy);
  copy.setAttribute("xmlns", NAMESPACE);
  copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const ground = document.createElementNS(NAMESPACE, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", groundOf(host));
  const name = document.createElementNS(NAMESPACE, "title");
  name.textContent = title;
  copy.prepend(name, ground);
  return { svg: new XMLSerializer().serializeToString(copy), width, height };
}

/** The colour that the chart stands on. */
function groundOf(host: Element): string {
  return getComputedStyle(host).backgroundColor;
}

function resolveStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property);
    if (value !== "") to.setAttribute(property, value);
  }
  for (const attribute of ["class", "style", "tabindex", "role"]) to.removeAttribute(attribute);
  Array.from(from.children).forEach((child, index) => {
    const copied = to.children[index];
    if (copied) resolveStyles(child, copied);
  });
}

/** @throws if the browser cannot draw it */
export async function pngOfPicture({ svg, width, height }: ChartPicture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * PIXELS_PER_PX;
  canvas.height = height * PIXELS_PER_PX;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("no picture");
  return blob;
}
