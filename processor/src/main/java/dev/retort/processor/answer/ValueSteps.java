package dev.retort.processor.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The steps by which rows get other values. */
final class ValueSteps {

    private static final int SMALLEST_FREE = -32_768;

    private ValueSteps() {}

    /**
     * One step, except in a key: there databases look at each row by itself, so that no value may become one that another row still has.
     *
     * @param values old to new
     */
    static List<Map<String, String>> of(Map<String, String> values, boolean areNumbers, boolean isKey) {
        if (!isKey) {
            return List.of(values);
        }
        List<Map<String, String>> steps = new ArrayList<>();
        Map<String, String> rest = new LinkedHashMap<>(values);
        while (!rest.isEmpty()) {
            Map<String, String> step = new LinkedHashMap<>(rest);
            step.values().removeIf(rest::containsKey);
            if (step.isEmpty()) {
                // A circle, in which one has to wait outside.
                String first = rest.keySet().iterator().next();
                String outside = free(values, areNumbers);
                step.put(first, outside);
                rest.put(outside, rest.get(first));
            }
            step.keySet().forEach(rest::remove);
            steps.add(step);
        }
        return steps;
    }

    /** One that has room where the others have. */
    private static String free(Map<String, String> values, boolean areNumbers) {
        List<String> taken = Stream.concat(values.keySet().stream(), values.values().stream())
                .toList();
        String longest =
                values.keySet().stream().reduce("", (one, other) -> one.length() < other.length() ? other : one);
        return IntStream.iterate(areNumbers ? SMALLEST_FREE : '!', it -> it + 1)
                .mapToObj(it -> areNumbers ? String.valueOf(it) : longest.substring(1) + (char) it)
                .filter(it -> !taken.contains(it))
                .findFirst()
                .orElseThrow();
    }
}
