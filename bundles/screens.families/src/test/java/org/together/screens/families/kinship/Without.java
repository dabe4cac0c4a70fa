package org.together.screens.families.kinship;

import org.together.core.access.Viewer;
import org.together.core.print.Block;
import org.together.core.print.Document;
import org.together.core.print.Printing;

/** Takes one address out of lists. */
record Without(String address) implements Printing {
    @Override
    public Document cleared(Viewer viewer, Document document) {
        return document.saying(document.title(), document.blocks().stream().map(this::without).toList());
    }

    private Block without(Block block) {
        return block instanceof Block.Items list
                ? new Block.Items(list.items().stream().map(one -> one.replace(address, LEFT_OUT)).toList())
                : block;
    }

    @Override
    public byte[] pdf(Viewer viewer, Document document) {
        return new byte[0];
    }
}
