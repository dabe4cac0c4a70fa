package org.together.linkage.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AccuracyTest {
    @Test
    void agrees_with_counting_all_pairs() {
        var random = new Random(12);
        for (int i = 0; i < 200; i++) {
            int[] truth = random.ints(40, 0, 15).toArray();
            int[] found = random.ints(40, 0, 15).toArray();
            long right = 0;
            long expected = 0;
            long all = 0;
            for (int a = 0; a < truth.length; a++) {
                for (int b = 0; b < a; b++) {
                    right += truth[a] == truth[b] && found[a] == found[b] ? 1 : 0;
                    expected += truth[a] == truth[b] ? 1 : 0;
                    all += found[a] == found[b] ? 1 : 0;
                }
            }
            var accuracy = Accuracy.of(truth, found);
            assertThat(accuracy.pairs().right()).isEqualTo(right);
            assertThat(accuracy.pairs().truly()).isEqualTo(expected);
            assertThat(accuracy.pairs().found()).isEqualTo(all);
        }
    }

    @Test
    void a_cluster_is_right_only_when_whole() {
        var accuracy = Accuracy.of(new int[] {1, 1, 1, 2, 3}, new int[] {5, 5, 6, 7, 7});
        assertThat(accuracy.whole().right()).isZero();
        accuracy = Accuracy.of(new int[] {1, 1, 2, 2, 3}, new int[] {9, 9, 6, 7, 5});
        assertThat(accuracy.whole().precision()).isEqualTo(2 / 4.0);
        assertThat(accuracy.whole().recall()).isEqualTo(2 / 3.0);
        assertThat(accuracy.whole().f1()).isEqualTo(4 / 7.0, Offset.offset(1e-9));
        assertThat(accuracy.pairs().precision()).isEqualTo(1);
        assertThat(accuracy.pairs().recall()).isEqualTo(.5);
    }

    @Test
    void a_cluster_counts_by_how_much_of_it_belongs_together() {
        var accuracy = Accuracy.of(new int[] {1, 1, 1, 2}, new int[] {5, 5, 7, 7});
        assertThat(accuracy.clusterPrecision()).isEqualTo((1 + 1 + .5 + .5) / 4, Offset.offset(1e-9));
        assertThat(accuracy.clusterRecall()).isEqualTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, Offset.offset(1e-9));
    }
}
