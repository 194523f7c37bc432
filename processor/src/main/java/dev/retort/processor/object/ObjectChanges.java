package dev.retort.processor.object;

import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What happens to objects around the changes of tables.
 *
 * @param first before them: extensions come, and what stands in the way goes
 * @param last after them: what is new or stood in the way comes, extensions go
 */
public record ObjectChanges(List<Execute> first, List<Execute> last) {

    /** @param touched the names of tables that change in ways that views do not bear */
    public static ObjectChanges between(SqlObjects before, SqlObjects after, SortedSet<String> touched) {
        SortedSet<String> going = going(before, after, touched);
        List<Execute> first = new ArrayList<>();
        missing(after.extensions(), before.extensions()).forEach(it -> first.add(Extension.creation(it)));
        List<SqlObject> lastFirst = new ArrayList<>(before.inOrder());
        Collections.reverse(lastFirst);
        lastFirst.stream()
                .filter(it -> going.contains(it.file()))
                .flatMap(SqlObject::drop)
                .forEach(first::add);

        List<Execute> last = new ArrayList<>();
        after.inOrder().stream()
                .filter(it -> going.contains(it.file()) || !isThere(it, before))
                .flatMap(SqlObject::create)
                .forEach(last::add);
        missing(before.extensions(), after.extensions()).forEach(it -> last.add(Extension.removal(it)));
        return new ObjectChanges(first, last);
    }

    /** The files whose objects are dropped, to come again or not. */
    private static SortedSet<String> going(SqlObjects before, SqlObjects after, SortedSet<String> touched) {
        SortedSet<String> going = new TreeSet<>();
        Predicate<SqlObject> stays = it -> after.files().containsKey(it.file());
        before.files().values().stream()
                .filter(stays.negate()
                        .or(it -> !isThere(it, after)
                                && !after.files().get(it.file()).replacesInPlace(it))
                        .or(it -> touched.stream().anyMatch(it::holds)))
                .forEach(it -> going.add(it.file()));
        boolean more = true;
        while (more) {
            more = before.files().values().stream()
                    .filter(it -> it.requires().stream().anyMatch(going::contains))
                    .map(it -> going.add(it.file()))
                    .reduce(false, Boolean::logicalOr);
        }
        return going;
    }

    private static boolean isThere(SqlObject object, SqlObjects objects) {
        return object.equals(objects.files().get(object.file()));
    }

    private static Stream<String> missing(SortedSet<String> all, SortedSet<String> known) {
        return all.stream().filter(it -> !known.contains(it));
    }

    /** In words: {@code create view active_customers}. */
    public static List<String> words(SqlObjects before, SqlObjects after) {
        List<String> words = new ArrayList<>();
        missing(after.extensions(), before.extensions()).forEach(it -> words.add("create extension " + it));
        missing(before.extensions(), after.extensions()).forEach(it -> words.add("drop extension " + it));
        after.files().values().stream()
                .filter(it -> !isThere(it, before))
                .map(it -> (before.files().containsKey(it.file()) ? "change " : "create ") + it.describe())
                .forEach(words::add);
        before.files().values().stream()
                .filter(it -> !after.files().containsKey(it.file()))
                .map(it -> "drop " + it.describe())
                .forEach(words::add);
        return words;
    }

    public List<Operation> around(List<? extends Operation> changes) {
        return Stream.of(first, changes, last)
                .flatMap(it -> it.stream())
                .map(Operation.class::cast)
                .toList();
    }

    /** What is left of operations if one takes away what this put around it; nothing if it did not. */
    public Optional<List<Operation>> within(List<Operation> operations) {
        int end = operations.size() - last.size();
        return first.size() <= end
                        && operations.subList(0, first.size()).equals(first)
                        && operations.subList(end, operations.size()).equals(last)
                ? Optional.of(operations.subList(first.size(), end))
                : Optional.empty();
    }
}
