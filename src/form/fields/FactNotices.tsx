// The soft notices of one fact. Listens only to the facts that its notices read.
import { useWatch } from "react-hook-form";
import { parseNumber } from "../../profile/parseNumber";
import type { DraftForm } from "../draftForm";
import { type FactPath, fieldOf } from "../formFields";
import { useFormText } from "../formText";
import { type Notice, noticesAt } from "../notices";
import styles from "./fields.module.css";

interface FactNoticesProps {
  readonly form: DraftForm;
  readonly path: FactPath;
}

function knownNumber(path: FactPath, answer: unknown): number | null {
  const field = fieldOf(path);
  if (field.kind !== "number" || typeof answer !== "string") return null;
  const parsed = parseNumber(answer, field);
  return parsed.ok ? parsed.value : null;
}

function applies(notice: Notice, facts: readonly (number | null)[]): boolean {
  const known = facts.filter((fact) => fact !== null);
  return known.length === facts.length && notice.holds(...known);
}

function NoticeLine({ form, notice }: { readonly form: DraftForm; readonly notice: Notice }) {
  const { t } = useFormText();
  const answers: readonly unknown[] = useWatch({ control: form.control, name: notice.reads });
  const facts = notice.reads.map((path, index) => knownNumber(path, answers[index]));
  if (!applies(notice, facts)) return null;
  return (
    <span className={styles.notice} data-notice={notice.id}>
      {t(`notices.${notice.id}`)}
    </span>
  );
}

export function FactNotices({ form, path }: FactNoticesProps) {
  return noticesAt(path).map((notice) => (
    <NoticeLine key={notice.id} form={form} notice={notice} />
  ));
}
