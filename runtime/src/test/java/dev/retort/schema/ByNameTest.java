package dev.retort.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByNameTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isAfterEachChangeWhatASortedMapIs(long seed) {
        Random random = new Random(seed);
        Map<String, Integer> expected = new TreeMap<>();
        ByName<String, Integer> actual = ByName.empty();
        for (int i = 0; i < 2000; i++) {
            String name = "table" + random.nextInt(300);
            if (random.nextInt(3) == 0) {
                expected.remove(name);
                actual = actual.without(name);
            } else {
                expected.put(name, i);
                actual = actual.with(name, i);
            }
            assertEquals(expected.size(), actual.size());
            assertEquals(expected.get(name), actual.get(name));
            assertEquals(expected.containsKey(name), actual.containsKey(name));
        }
        assertEquals(List.copyOf(expected.entrySet()), List.copyOf(actual.entrySet()));
        assertEquals(expected, actual);
    }

    @Test
    void staysAsItWasWhenAnotherIsMadeOfIt() {
        ByName<String, Integer> one = ByName.copyOf(Map.of("a", 1, "b", 2));

        assertEquals(Map.of("a", 1, "b", 3, "c", 4), one.with("b", 3).with("c", 4));
        assertEquals(Map.of("b", 2), one.without("a"));
        assertEquals(Map.of("a", 1, "b", 2), one);
        assertSame(one, one.without("c"));
        assertSame(one, ByName.copyOf(one));
        assertThrows(UnsupportedOperationException.class, () -> one.put("c", 3));
        assertThrows(UnsupportedOperationException.class, () -> one.keySet().remove("a"));
    }

    @Test
    void isTheSameWhateverTheOrderOfNames() {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 500).boxed().toList());
        ByName<String, Integer> inOrder = ByName.of(numbers, it -> "t" + it);
        Collections.shuffle(numbers, new Random(1));

        assertEquals(inOrder, ByName.of(numbers, it -> "t" + it));
    }

    @Test
    void hasEachNameOnce() {
        assertEquals(
                "two things are called a",
                assertThrows(SchemaMismatchException.class, () -> ByName.of(List.of(1, 2), it -> "a"))
                        .getMessage());
    }

    @Test
    void mayHaveNothing() {
        assertNull(ByName.<String, Integer>empty().get("a"));
        assertEquals(Map.of(), ByName.empty());
    }
}
