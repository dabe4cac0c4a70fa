package org.together.linkage.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class PackedTest {
    @Test
    void a_dictionary_gives_each_text_one_number_in_order_of_first_sight() {
        var random = new Random(4);
        var dictionary = new Dictionary();
        var oracle = new HashMap<String, Integer>();
        for (int i = 0; i < 100_000; i++) {
            String text = Long.toString(random.nextInt(30_000), 2 + random.nextInt(30));
            int expected = oracle.computeIfAbsent(text, t -> oracle.size() + 1);
            assertThat(dictionary.code(text)).isEqualTo(expected);
        }
        assertThat(dictionary.size()).isEqualTo(oracle.size() + 1);
        oracle.forEach((text, code) -> assertThat(dictionary.value(code)).isEqualTo(text));
    }

    @Test
    void the_empty_text_is_nothing_known() {
        assertThat(new Dictionary().code("")).isZero();
    }

    @Test
    void sorts_by_the_upper_half_and_keeps_the_order_of_equals() {
        var random = new Random(5);
        for (int size : new int[] {0, 1, 2, 100, 5_000}) {
            long[] numbers = random.longs(size).map(n -> n & 0xffff00ff_00000000L).toArray();
            for (int i = 0; i < size; i++) {
                numbers[i] |= i;
            }
            var oracle = Arrays.stream(numbers).boxed().sorted(Long::compareUnsigned).mapToLong(Long::longValue).toArray();
            assertThat(Radix.byUpperHalf(Arrays.copyOf(numbers, size + 7), size)).isEqualTo(oracle);
        }
    }

    @Test
    void every_task_is_done_once_whatever_the_number_of_threads() {
        for (int threads : new int[] {1, 2, 7}) {
            var done = new AtomicIntegerArray(1_000);
            new Workers(threads).each(1_000, (task, worker) -> {
                assertThat(worker).isBetween(0, threads - 1);
                done.incrementAndGet(task);
            });
            for (int i = 0; i < 1_000; i++) {
                assertThat(done.get(i)).isEqualTo(1);
            }
        }
    }

    @Test
    void a_failing_task_fails_the_whole() {
        assertThatThrownBy(() -> new Workers(2).each(10, (task, worker) -> {
            if (task == 3) {
                throw new IllegalStateException("third");
            }
        })).isInstanceOf(IllegalStateException.class).hasMessage("third");
    }

    @Test
    void hashes_depend_on_every_byte() {
        byte[] text = "a text of more than eight bytes".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        long hash = Hash.wide(text, 0, text.length);
        for (int i = 0; i < text.length; i++) {
            text[i]++;
            assertThat(Hash.wide(text, 0, text.length)).isNotEqualTo(hash);
            text[i]--;
        }
    }
}
