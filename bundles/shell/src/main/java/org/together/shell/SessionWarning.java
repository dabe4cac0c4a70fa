package org.together.shell;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Shown before a visitor is signed out for want of a key or click; one key keeps them in. */
final class SessionWarning {
    private final ConfirmDialog dialog = new ConfirmDialog();

    SessionWarning(Runnable signOut) {
        dialog.setHeader("You will be signed out in 2 minutes");
        dialog.setText("Nothing has been pressed for a while. What is on this page is kept if you stay signed in.");
        dialog.setConfirmButton("Stay signed in", event -> {});
        dialog.setCancelButton("Sign out", event -> signOut.run());
        dialog.setCloseOnEsc(true);
    }

    /** Any key or click in the meantime takes the warning away. */
    void show(boolean isNeeded) {
        if (isNeeded != dialog.isOpened()) {
            dialog.setOpened(isNeeded);
        }
    }
}
