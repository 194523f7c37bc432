package dev.retort.inspect;

import dev.retort.schema.Constraint;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts the constraints of H2 together out of five views: asked to join them itself, it would compare each row with each. */
final class H2Constraints {

    /** A constraint or an index; H2 has no two of a name in one schema. */
    private record Key(String schema, String name) {}

    private record Head(Key key, String schema, String table, Constraint.Kind kind, Key index) {}

    private record Part(String column, int positionInOther) {}

    private record Reference(Key other, String onDelete, String onUpdate) {}

    /** What H2 or we call an index that is made for a constraint, whatever the constraint is called later. */
    private static final Pattern MADE_FOR_CONSTRAINT = Pattern.compile(".*_INDEX(?:_[0-9A-F]+)?");

    private final Query query;
    private final Map<Key, Head> heads = new HashMap<>();
    private final Map<Key, Integer> users = new HashMap<>();
    private final Map<Key, List<Part>> parts = new HashMap<>();
    private final Map<Key, List<String>> indexed = new HashMap<>();
    private final Map<Key, Reference> references = new HashMap<>();
    private final Map<Key, String> conditions = new HashMap<>();

    H2Constraints(Query query) {
        this.query = query;
    }

    /** Reads those of all schemas, for a foreign key may refer to any. */
    List<ConstraintRow> rows() throws SQLException {
        query.all(
                        """
                select constraint_schema, constraint_name, table_schema, table_name, replace(constraint_type, ' ', '_'),
                  index_schema, index_name
                from information_schema.table_constraints""",
                        it -> new Head(
                                new Key(it.getString(1), it.getString(2)),
                                it.getString(3),
                                it.getString(4),
                                Constraint.Kind.valueOf(it.getString(5)),
                                new Key(it.getString(6), it.getString(7))))
                .forEach(it -> {
                    heads.put(it.key(), it);
                    users.merge(it.index(), 1, Integer::sum);
                });
        query.all("""
                select constraint_schema, constraint_name, column_name, position_in_unique_constraint
                from information_schema.key_column_usage order by ordinal_position""", it -> list(parts, new Key(it.getString(1), it.getString(2)))
                .add(new Part(it.getString(3), it.getInt(4))));
        query.all("""
                select index_schema, index_name, column_name
                from information_schema.index_columns order by ordinal_position""", it -> list(indexed, new Key(it.getString(1), it.getString(2)))
                .add(it.getString(3)));
        query.all(
                """
                select constraint_schema, constraint_name, unique_constraint_schema, unique_constraint_name,
                  replace(delete_rule, ' ', '_'), replace(update_rule, ' ', '_')
                from information_schema.referential_constraints""",
                it -> references.put(
                        new Key(it.getString(1), it.getString(2)),
                        new Reference(new Key(it.getString(3), it.getString(4)), it.getString(5), it.getString(6))));
        query.all(
                "select constraint_schema, constraint_name, check_clause from information_schema.check_constraints",
                it -> conditions.put(new Key(it.getString(1), it.getString(2)), it.getString(3)));
        return heads.values().stream()
                .filter(it -> query.schemas().contains(it.schema()))
                .map(this::row)
                .toList();
    }

    private static <T> List<T> list(Map<Key, List<T>> lists, Key key) {
        return lists.computeIfAbsent(key, it -> new ArrayList<>());
    }

    private ConstraintRow row(Head head) {
        return new ConstraintRow(
                head.schema(),
                head.table(),
                head.key().name(),
                head.kind(),
                columns(head),
                head.kind() == Constraint.Kind.FOREIGN_KEY ? reference(head) : null,
                conditions.get(head.key()));
    }

    private ConstraintRow.Reference reference(Head head) {
        Reference reference = references.get(head.key());
        Head other = heads.get(reference.other());
        List<String> otherColumns = columns(other);
        return new ConstraintRow.Reference(
                other.schema(),
                other.table(),
                parts(head).stream()
                        .map(it -> otherColumns.get(it.positionInOther() - 1))
                        .toList(),
                reference.onDelete(),
                reference.onUpdate());
    }

    private List<Part> parts(Head head) {
        return parts.getOrDefault(head.key(), List.of());
    }

    /**
     * After a column was renamed, H2 shows its old name until the database is opened again; the index knows better. That of a
     * primary key is its own, and one that was made for nothing else; any other may have more columns, or the same in another order.
     */
    private List<String> columns(Head head) {
        List<String> names = parts(head).stream().map(Part::column).toList();
        List<String> current = indexed.getOrDefault(head.index(), names);
        if (head.kind() == Constraint.Kind.PRIMARY_KEY || isOwnIndex(head) && current.size() == names.size()) {
            return current;
        }
        List<String> left = new ArrayList<>(current);
        left.removeAll(names);
        return names.stream()
                .map(it -> current.contains(it) || left.isEmpty() ? it : left.remove(0))
                .toList();
    }

    private boolean isOwnIndex(Head head) {
        return MADE_FOR_CONSTRAINT.matcher(String.valueOf(head.index().name())).matches()
                && users.get(head.index()) == 1;
    }
}
