// Whether the planned measures change the usable limit in any month; if not, the line without
// them would only lie under the limit's own.
import type { Projection } from "../../engine";

export function actionsDiffer({ usableYuan, withoutActionsYuan }: Projection): boolean {
  return usableYuan.some((yuan, month) => yuan !== withoutActionsYuan[month]);
}
