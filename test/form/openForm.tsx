// A form on the page and the ways to its parts, for every test of the form.
import { act, fireEvent, render, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { i18n } from "i18next";
import type { ReactElement } from "react";
import { I18nextProvider } from "react-i18next";
import { vi } from "vitest";
import { type Draft, toDraft } from "../../src/form/draft";
import { type FactPath, factId } from "../../src/form/formFields";
import { ProfileForm, type ProfileFormProps } from "../../src/form/ProfileForm";
import { createI18n } from "../../src/i18n/i18n";
import {
  type Habits,
  NO_HABITS,
  type Profile,
  type ProfilePatch,
  patchProfile,
  UNKNOWN_PROFILE,
} from "../../src/profile/profile";

export const somebody = draftOf({
  line: { limitNowYuan: 18_000, limitBeforeYuan: 70_000, balanceYuan: 12_000 },
  repaying: { overdues: [], rhythm: "instalments", historyMonths: 60 },
});

export function draftOf(patch: ProfilePatch): Draft {
  return toDraft(patchProfile(UNKNOWN_PROFILE, patch), NO_HABITS);
}

export function page(language: i18n, form: ReactElement) {
  return <I18nextProvider i18n={language}>{form}</I18nextProvider>;
}

export function openForm(draft: Draft = somebody, props: Partial<ProfileFormProps> = {}) {
  const language = createI18n("zh-CN");
  const onValid = vi.fn<(profile: Profile, habits: Habits, draft: Draft) => void>();
  const onInvalid = vi.fn<(invalidFields: number, draft: Draft) => void>();
  const form = (changed: Partial<ProfileFormProps> = {}) =>
    page(
      language,
      <ProfileForm
        initialDraft={draft}
        resetKey="a"
        onValid={onValid}
        onInvalid={onInvalid}
        {...props}
        {...changed}
      />,
    );
  const { rerender } = render(form());
  return {
    language,
    onValid,
    onInvalid,
    user: userEvent.setup(),
    change: (changed: Partial<ProfileFormProps>) => rerender(form(changed)),
    lastProfile: () => onValid.mock.lastCall?.[0],
  };
}

export function fieldAt(path: FactPath): HTMLElement {
  const field = document.querySelector<HTMLElement>(`[data-field="${path}"]`);
  if (!field) throw new Error(`no field ${path}`);
  return field;
}

export function inputAt(path: string): HTMLInputElement {
  const input = document.getElementById(factId(path));
  if (!(input instanceof HTMLInputElement)) throw new Error(`no input ${path}`);
  return input;
}

export function unknownButton(path: FactPath): HTMLElement {
  return within(fieldAt(path)).getByRole("button", { name: /不清楚/ });
}

export function headingOf(section: string): HTMLElement {
  const heading = document.querySelector<HTMLElement>(`[data-section="${section}"] h3`);
  if (!heading) throw new Error(`no section ${section}`);
  return heading;
}

/** The resolver answers a tick later. */
export async function settle() {
  await act(async () => {});
}

export function type(path: string, text: string) {
  fireEvent.change(inputAt(path), { target: { value: text } });
}

export function sliderAt(path: FactPath): HTMLInputElement {
  // Its section may be closed.
  return within(fieldAt(path)).getByRole<HTMLInputElement>("slider", { hidden: true });
}
