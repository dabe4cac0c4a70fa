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
            assertThat(accuracy.rightPairs()).isEqualTo(right);
            assertThat(accuracy.truePairs()).isEqualTo(expected);
            assertThat(accuracy.foundPairs()).isEqualTo(all);
        }
    }

    @Test
    void a_cluster_is_right_only_when_whole() {
        var accuracy = Accuracy.of(new int[] {1, 1, 1, 2, 3}, new int[] {5, 5, 6, 7, 7});
        assertThat(accuracy.rightClusters()).isZero();
        accuracy = Accuracy.of(new int[] {1, 1, 2, 2, 3}, new int[] {9, 9, 6, 7, 5});
        assertThat(accuracy.clusterPrecision()).isEqualTo(2 / 4.0);
        assertThat(accuracy.clusterRecall()).isEqualTo(2 / 3.0);
        assertThat(accuracy.clusterF1()).isEqualTo(4 / 7.0, Offset.offset(1e-9));
        assertThat(accuracy.pairPrecision()).isEqualTo(1);
        assertThat(accuracy.pairRecall()).isEqualTo(.5);
    }
}
