// What a dialog that the menu opens is given. It opens itself when it is drawn, and says when it closes.
export interface MenuDialogProps {
  readonly onClose: () => void;
}
