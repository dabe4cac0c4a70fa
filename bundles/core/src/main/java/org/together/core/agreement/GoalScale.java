package org.together.core.agreement;

/**
 * How far a family has come, in whole steps from {@code lowest} to {@code highest}, with what the two ends mean in words. A family
 * may have one of its own.
 */
public record GoalScale(String title, int lowest, int highest, String lowestMeans, String highestMeans) {

    public boolean contains(int value) {
        return value >= lowest && value <= highest;
    }
}
