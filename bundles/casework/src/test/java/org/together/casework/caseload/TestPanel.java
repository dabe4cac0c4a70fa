package org.together.casework.caseload;

import org.together.core.caseload.WrittenPanelKind;

/** A panel that an extension brings. */
final class TestPanel extends WrittenPanelKind {
    TestPanel() {
        super(new String[] {"Police; Housing", "Schools"}, new String[] {"Who leads?"}, new String[] {"Step up", "Close"}, 4);
    }
}
