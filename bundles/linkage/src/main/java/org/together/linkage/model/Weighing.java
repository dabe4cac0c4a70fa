package org.together.linkage.model;

import java.util.List;

/**
 * A weight taken apart. The parts, the start and the rest add up to the weight, the rest being how the parts hang together; they are told
 * against the likelier alternative, two people of one household or strangers.
 */
public record Weighing(float start, List<Part> parts, float rest, float weight, boolean household) {

    /** One field: its level, its bits for or against, and how rare that level is among strangers. */
    public record Part(int field, int level, float weight, float rarity) {
    }
}
