package dev.retort.apply;

import static dev.retort.operation.Definitions.*;

import dev.retort.apply.RandomRevision.Change;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.IndexedRevision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Revisions made by chance that follow each other in branches, and merge. Branches work on tables of their own, and every change can
 * be taken back without a loss: so what a database holds is told by which revisions are applied, whichever way they came.
 */
final class RandomRevisions {

    /** Rows from here on are not the revisions'. */
    static final int FOREIGN_ROWS = 900;

    private final Random random;
    private final List<RandomRevision> revisions = new ArrayList<>();
    /** What each revision leaves to the one that follows it. */
    private final List<List<Shape>> left = new ArrayList<>();

    private RandomRevisions(Random random) {
        this.random = random;
    }

    static List<RandomRevision> of(Random random) {
        return new RandomRevisions(random).made();
    }

    private List<RandomRevision> made() {
        int count = 2 + random.nextInt(RandomRevision.PLACES.size() - 1);
        for (int place = 0; place < count; place++) {
            make(place);
        }
        return revisions;
    }

    private void make(int place) {
        List<Integer> parents = parents(place);
        List<Shape> shapes = new ArrayList<>();
        for (int parent : parents) {
            left.get(parent).forEach(it -> shapes.add(it.copy()));
            left.get(parent).clear();
        }
        List<Change> changes = new ArrayList<>();
        if (shapes.isEmpty()) {
            Shape shape = new Shape(place);
            shapes.add(shape);
            changes.add(creation(shape));
        }
        int count = parents.size() > 1 ? random.nextInt(4) : 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            changes.add(change(shapes.get(random.nextInt(shapes.size()))));
        }
        left.add(shapes);
        List<String> ids = parents.stream().map(RandomRevisions::id).toList();
        revisions.add(new RandomRevision(
                new IndexedRevision(
                        id(place),
                        ids,
                        dependencies(place, parents),
                        List.of(),
                        RandomRevision.PLACES.get(place).getName(),
                        "change " + place),
                changes));
    }

    private static String id(int place) {
        return "r" + (place + 1) + "00";
    }

    private List<Integer> parents(int place) {
        if (place == 0 || random.nextInt(12) == 0) {
            return List.of();
        }
        Set<Integer> heads = new HashSet<>();
        for (int i = 0; i < place; i++) {
            heads.add(i);
        }
        revisions.forEach(it -> it.index().parents().forEach(parent -> heads.remove(place(parent))));
        List<Integer> open = heads.stream().sorted().toList();
        if (open.size() > 1 && random.nextInt(3) == 0) {
            return open.subList(0, 2);
        }
        return List.of(random.nextInt(3) == 0 ? random.nextInt(place) : open.get(random.nextInt(open.size())));
    }

    private static int place(String id) {
        return id.charAt(1) - '1';
    }

    private List<String> dependencies(int place, List<Integer> parents) {
        if (place == 0 || random.nextInt(8) > 0) {
            return List.of();
        }
        int other = random.nextInt(place);
        return parents.contains(other) ? List.of() : List.of(id(other));
    }

    /** A table of one branch as it is by now. */
    private static final class Shape {
        private final int number;
        private String table;
        private String kind = "kind";
        private int names;
        private boolean indexed;
        private boolean checked;
        private boolean unique;
        private boolean referring;
        private int moods;
        private int width = 20;
        private boolean big;

        Shape(int number) {
            this.number = number;
            this.table = "things" + number;
        }

        Shape copy() {
            Shape copy = new Shape(number);
            copy.table = table;
            copy.kind = kind;
            copy.names = names;
            copy.indexed = indexed;
            copy.checked = checked;
            copy.unique = unique;
            copy.referring = referring;
            copy.moods = moods;
            copy.width = width;
            copy.big = big;
            return copy;
        }

        String fresh(String word) {
            return word + number + "_" + names++;
        }

        String named(String word) {
            return "things" + number + "_" + word;
        }
    }

    @SuppressWarnings("unchecked")
    private Change creation(Shape shape) {
        String table = shape.table;
        Map<String, Object>[] rows = LongStream.rangeClosed(1, 5)
                .mapToObj(it -> row("id", it, "name", "thing " + it, "kind", "GOOD", "n", it * 10, "boss_id", 1L))
                .toArray(Map[]::new);
        return new Change(
                op -> {
                    op.createTable(
                            table,
                            column("id", bigint().notNull()),
                            column("name", varchar(80)),
                            column("kind", varchar(20)),
                            column("n", integer()),
                            column("boss_id", bigint()),
                            comment("made by chance"),
                            primaryKey(table + "_pkey", "id"));
                    op.insert(table, rows);
                },
                op -> op.dropTable(table));
    }

    private Change change(Shape shape) {
        return switch (random.nextInt(20)) {
            case 0 -> addColumn(shape);
            case 1 -> addFilledColumn(shape);
            case 2 -> sequence(shape);
            case 3 -> convert(shape);
            case 4 -> widen(shape);
            case 5, 6 -> index(shape);
            case 7 -> unique(shape);
            case 8 -> check(shape);
            case 9 -> reference(shape);
            case 10 -> renameColumn(shape);
            case 11 -> renameTable(shape);
            case 12 -> rows(shape, (op, sql) -> op.execute(sql));
            case 13 -> rows(shape, (op, sql) -> op.outsideTransaction(sql));
            case 14 -> rows(shape, (op, sql) -> op.run(connection -> new Queries(connection).change(sql)));
            case 15 -> batches(shape);
            case 16 -> insert(shape);
            case 17 -> table(shape);
            case 18 -> definition(shape);
            default -> mood(shape);
        };
    }

    private Change addColumn(Shape shape) {
        String table = shape.table;
        String name = shape.fresh("c");
        boolean required = random.nextBoolean();
        return new Change(
                op -> op.addColumn(table, name, required ? integer().notNull().defaultTo("5") : varchar(20)),
                op -> op.dropColumn(table, name));
    }

    private Change addFilledColumn(Shape shape) {
        String table = shape.table;
        String name = shape.fresh("c");
        boolean online = random.nextBoolean();
        return new Change(
                op -> {
                    if (online) {
                        op.addColumn(table, name, varchar(20));
                        op.backfill(table, name + " = 'x'", name + " is null", 2);
                        op.requireNotNull(table, name);
                        op.alterColumnConcurrently(
                                table, name, from(varchar(20)), to(varchar(20).notNull()));
                    } else {
                        op.addColumn(table, name, varchar(20).notNull(), backfill("'x'"));
                    }
                },
                op -> op.dropColumn(table, name));
    }

    private Change sequence(Shape shape) {
        String name = shape.fresh("numbers");
        return new Change(op -> op.createSequence(name, 5, 5), op -> op.dropSequence(name));
    }

    private Change convert(Shape shape) {
        String table = shape.table;
        boolean big = shape.big;
        shape.big = !big;
        String there = big ? "n + 7" : "n * 10";
        String back = big ? "n - 7" : "n / 10";
        return new Change(
                op -> op.alterColumn(
                        table,
                        "n",
                        from(big ? bigint() : integer()),
                        to(big ? integer() : bigint()),
                        using(there, back)),
                op -> op.alterColumn(
                        table,
                        "n",
                        from(big ? integer() : bigint()),
                        to(big ? bigint() : integer()),
                        using(back, there)));
    }

    private Change widen(Shape shape) {
        String table = shape.table;
        String kind = shape.kind;
        int before = shape.width;
        int after = before + 20;
        shape.width = after;
        return new Change(op -> op.alterColumn(table, kind, from(varchar(before)), to(varchar(after))), op -> {
            op.requireFits(table, kind, varchar(before));
            op.alterColumn(table, kind, from(varchar(after)), to(varchar(before)));
        });
    }

    private Change index(Shape shape) {
        String table = shape.table;
        String name = shape.named("name_idx");
        boolean online = random.nextInt(3) > 0;
        Consumer<Operations> make = op -> {
            if (online) {
                op.createIndexConcurrently(table, name, "name", "boss_id");
            } else {
                op.createIndex(table, name, "name", "boss_id");
            }
        };
        Consumer<Operations> drop = op -> {
            if (online) {
                op.dropIndexConcurrently(table, name);
            } else {
                op.dropIndex(table, name);
            }
        };
        shape.indexed = !shape.indexed;
        return shape.indexed ? new Change(make, drop) : new Change(drop, make);
    }

    private Change unique(Shape shape) {
        if (shape.unique) {
            return index(shape);
        }
        shape.unique = true;
        String table = shape.table;
        String name = shape.named("name_key");
        boolean online = random.nextInt(3) > 0;
        boolean asked = random.nextBoolean();
        return new Change(
                op -> {
                    if (asked) {
                        op.requireUnique(table, "name");
                    }
                    if (online) {
                        op.addUniqueConcurrently(table, name, "name");
                    } else {
                        op.addUnique(table, name, "name");
                    }
                },
                op -> op.dropUnique(table, name));
    }

    private Change check(Shape shape) {
        String table = shape.table;
        String kind = shape.kind;
        String name = shape.named("kind_check");
        Consumer<Operations> make = op -> {
            op.requireCheck(table, oneOf(kind, "GOOD", "BAD"));
            op.addCheckConcurrently(table, name, oneOf(kind, "GOOD", "BAD"));
        };
        Consumer<Operations> drop = op -> op.dropCheck(table, name);
        shape.checked = !shape.checked;
        return shape.checked ? new Change(make, drop) : new Change(drop, make);
    }

    private Change reference(Shape shape) {
        if (shape.referring) {
            return sequence(shape);
        }
        shape.referring = true;
        String table = shape.table;
        String name = shape.named("boss_id_fkey");
        return new Change(
                op -> op.addForeignKeyConcurrently(
                        table, foreignKey(name, "boss_id").references(table, "id")),
                op -> op.dropForeignKey(table, name));
    }

    private Change renameColumn(Shape shape) {
        String table = shape.table;
        String before = shape.kind;
        String after = shape.fresh("kind");
        shape.kind = after;
        return new Change(op -> op.renameColumn(table, before, after), op -> op.renameColumn(table, after, before));
    }

    private Change renameTable(Shape shape) {
        String before = shape.table;
        String after = shape.fresh("things") + "x";
        shape.table = after;
        return new Change(op -> op.renameTable(before, after), op -> op.renameTable(after, before));
    }

    /** How a revision says SQL of its own. */
    @FunctionalInterface
    private interface Saying {
        void say(Operations op, String sql);
    }

    private Change rows(Shape shape, Saying how) {
        String update = "update " + shape.table + " set n = n ";
        return new Change(op -> how.say(op, update + "+ 3"), op -> how.say(op, update + "- 3"));
    }

    private Change batches(Shape shape) {
        String table = shape.table;
        return new Change(
                op -> op.backfill(table, "n = n + 1", "1 = 1", 2), op -> op.backfill(table, "n = n - 1", "1 = 1", 2));
    }

    private Change insert(Shape shape) {
        String name = shape.fresh("words");
        return new Change(
                op -> {
                    op.createTable(name, column("id", bigint().notNull()));
                    op.insert(name, row("id", 1L), row("id", 2L));
                },
                op -> {
                    op.execute("delete from " + name);
                    op.dropTable(name);
                });
    }

    private Change table(Shape shape) {
        String name = shape.fresh("others");
        return new Change(
                op -> op.createTable(
                        name,
                        column("id", bigint().notNull()),
                        column("thing", varchar(20)),
                        comment("some others"),
                        primaryKey(name + "_pkey", "id")),
                op -> op.dropTable(name));
    }

    private Change definition(Shape shape) {
        String name = shape.fresh("plain");
        return new Change(
                op -> op.execute("create table " + name + " (id bigint)"), op -> op.execute("drop table " + name));
    }

    private Change mood(Shape shape) {
        String type = shape.named("mood");
        String table = shape.table;
        return switch (shape.moods++) {
            case 0 ->
                new Change(
                        op -> {
                            op.createEnumType(type, "GOOD");
                            op.addColumn(table, "mood", enumeration(type));
                        },
                        op -> {
                            op.dropColumn(table, "mood");
                            op.dropEnumType(type);
                        });
            case 1 ->
                new Change(
                        op -> op.alterEnumTypeOutsideTransaction(
                                type, from("GOOD"), to("BAD", "GOOD"), usedBy(table, "mood")),
                        op -> op.alterEnumType(type, from("BAD", "GOOD"), to("GOOD"), usedBy(table, "mood")));
            default -> new Change(op -> op.outsideTransaction(Database.POSTGRESQL, "vacuum " + table), op -> {});
        };
    }
}
