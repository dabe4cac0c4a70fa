package org.together.demo;

import java.util.List;
import org.together.core.frontdoor.Referrer;

/** What made-up professionals say when they refer. */
record Said(Referrer referrer, String concerns, String wanted) {
    private static final List<Said> ALL = List.of(
            new Said(
                    Referrer.of("Lanmorva Primary School", "Demelza Carne", "01632 960101"),
                    "He has missed nearly every Monday since September and falls asleep when here. Mother does not answer our calls.",
                    "Somebody who visits at home and sees what keeps him away."),
            new Said(
                    Referrer.of("Police", "Constable Piran Kitto", "01632 960102"),
                    "Called to the address three times in six weeks; the children were upstairs each time.",
                    "Look at the whole family before somebody is hurt."),
            new Said(
                    Referrer.of("Health visiting", "Loveday Trewin", "01632 960103"),
                    "The baby is well, but the older ones have no bedtime, and mother says she cannot face leaving the house.",
                    "Early help for mother and a nursery place."),
            new Said(
                    Referrer.of("Lanmorva Homes", "Jory Bray", "01632 960104"),
                    "Rent arrears of eleven weeks and complaints about noise at night. They have stopped letting us in.",
                    "Keep them in their home: one plan instead of four letters."),
            new Said(
                    Referrer.of("Youth justice", "Elowen Rickard", "01632 960105"),
                    "The eldest finishes his order next month and has nowhere to be in the day.",
                    "A worker for the family, not only for him."));

    static Said of(int number) {
        return ALL.get(number % ALL.size());
    }
}
