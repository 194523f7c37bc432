package dev.retort.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Some of what went becomes some of what came, and some of what stayed changes places. */
final class RandomRenames {

    private final Random random;

    RandomRenames(long seed) {
        random = new Random(seed);
    }

    Renames between(Schema before, Schema after) {
        SortedMap<QualifiedName, QualifiedName> tables =
                names(inDefaultSchema(before.tables()), inDefaultSchema(after.tables()), true);
        SortedMap<QualifiedName, SortedMap<Identifier, Identifier>> columns = new TreeMap<>();
        before.tables().forEach((name, table) -> {
            Table now = after.tables().get(tables.getOrDefault(name, name));
            boolean taken = !tables.containsKey(name) && tables.containsValue(name);
            if (now != null && !taken) {
                columns.put(name, names(columnsOf(table), columnsOf(now), true));
            }
        });
        return new Renames(
                tables,
                columns,
                names(inDefaultSchema(before.sequences()), inDefaultSchema(after.sequences()), false),
                new TreeMap<>());
    }

    private static List<QualifiedName> inDefaultSchema(Map<QualifiedName, ?> all) {
        return all.keySet().stream().filter(it -> it.schema().isEmpty()).toList();
    }

    private static List<Identifier> columnsOf(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private <N extends Comparable<N>> SortedMap<N, N> names(List<N> before, List<N> after, boolean mayReplace) {
        SortedMap<N, N> names = new TreeMap<>();
        List<N> gone = new ArrayList<>(before);
        gone.removeAll(after);
        List<N> come = new ArrayList<>(after);
        come.removeAll(before);
        while (!gone.isEmpty() && !come.isEmpty() && random.nextInt(3) > 0) {
            names.put(gone.remove(random.nextInt(gone.size())), come.remove(random.nextInt(come.size())));
        }
        List<N> stayed = new ArrayList<>(before);
        stayed.retainAll(after);
        if (mayReplace && !gone.isEmpty() && !stayed.isEmpty() && random.nextInt(3) == 0) {
            names.put(gone.remove(random.nextInt(gone.size())), stayed.remove(random.nextInt(stayed.size())));
        }
        while (stayed.size() > 1 && random.nextInt(3) == 0) {
            N one = stayed.remove(random.nextInt(stayed.size()));
            N other = stayed.remove(random.nextInt(stayed.size()));
            names.put(one, other);
            names.put(other, one);
        }
        return names;
    }
}
