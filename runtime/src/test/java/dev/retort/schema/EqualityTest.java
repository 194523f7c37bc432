package dev.retort.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The records that say themselves when they are equal must not forget a component. */
class EqualityTest {

    private static final Identifier ONE = Identifier.of("one");
    private static final Identifier OTHER = Identifier.of("other");
    private static final Column COLUMN = column(ONE, ColumnType.of(TypeName.DATE));

    @Test
    void aName() throws ReflectiveOperationException {
        everyComponentCounts(new Identifier("one", false), new Identifier("other", true));
        everyComponentCounts(QualifiedName.of(ONE), new QualifiedName(Optional.of(ONE), OTHER));
    }

    @Test
    void aColumn() throws ReflectiveOperationException {
        Column other = new Column(
                OTHER, ColumnType.of(TypeName.TIME, 3), true, Optional.of("1"), false, Optional.of("comment"));
        everyComponentCounts(COLUMN, other);
        assertNotEquals(
                COLUMN, new Column(ONE, COLUMN.type(), false, Optional.empty(), true, Optional.empty()), "identity");
    }

    @Test
    void aType() {
        List<ColumnType> types = List.of(
                ColumnType.of(TypeName.TIME, 3),
                ColumnType.of(TypeName.TIME, 6),
                ColumnType.of(TypeName.TIMESTAMP, 6),
                ColumnType.arrayOf(ColumnType.of(TypeName.DATE)),
                ColumnType.arrayOf(ColumnType.of(TypeName.UUID)),
                ColumnType.defined("citext"),
                ColumnType.defined("citext").on("h2", "varchar_ignorecase"),
                ColumnType.defined("money"),
                ColumnType.enumeration(ONE));
        for (ColumnType type : types) {
            assertEquals(types.indexOf(type), types.lastIndexOf(type), type.toString());
            assertEquals(type, ColumnType.parse(type.toString()));
            assertEquals(type.hashCode(), ColumnType.parse(type.toString()).hashCode());
        }
        assertEquals(types.size(), types.stream().distinct().count());
    }

    @Test
    void aConstraint() throws ReflectiveOperationException {
        everyComponentCounts(new PrimaryKey(ONE, List.of(ONE)), new PrimaryKey(OTHER, List.of(OTHER)));
        everyComponentCounts(key(ONE, ForeignKey.Action.NO_ACTION), key(OTHER, ForeignKey.Action.CASCADE));
    }

    @Test
    void aTable() throws ReflectiveOperationException {
        everyComponentCounts(
                Table.of(QualifiedName.of(ONE), List.of()),
                new Table(
                        QualifiedName.of(OTHER),
                        List.of(COLUMN),
                        Optional.of(new PrimaryKey(OTHER, List.of(ONE))),
                        List.of(new Unique(Identifier.of("unique"), List.of(ONE))),
                        List.of(new Check(Identifier.of("check"), new Condition.Sql("true"))),
                        List.of(Index.of(Identifier.of("index"), List.of(ONE))),
                        List.of(key(Identifier.of("key"), ForeignKey.Action.CASCADE)),
                        Optional.of("comment")));
    }

    @Test
    void theOrderOfColumnsIsNoDifference() {
        Column other = column(OTHER, ColumnType.of(TypeName.UUID));
        Table table = Table.of(QualifiedName.of(ONE), List.of(COLUMN, other));
        Table inOtherOrder = table.withColumns(List.of(other, COLUMN));
        assertNotEquals(table, inOtherOrder);
        assertTrue(table.isSameAs(inOtherOrder));
        assertFalse(table.isSameAs(inOtherOrder.withComment(Optional.of("comment"))), "comment");
        assertFalse(table.isSameAs(table.withColumns(List.of(other, other.withName(ONE)))), "column");
        assertFalse(table.isSameAs(table.withColumns(List.of(COLUMN))), "one less");
    }

    private static Column column(Identifier name, ColumnType type) {
        return new Column(name, type, false, Optional.empty(), false, Optional.empty());
    }

    private static ForeignKey key(Identifier name, ForeignKey.Action action) {
        return new ForeignKey(name, List.of(name), QualifiedName.of(name), List.of(name), action, action);
    }

    /** Gives the one each component of the other, where they differ. */
    private static void everyComponentCounts(Record one, Record other) throws ReflectiveOperationException {
        RecordComponent[] components = one.getClass().getRecordComponents();
        for (int changed = -1; changed < components.length; changed++) {
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getAccessor().invoke(i == changed ? other : one);
            }
            Object made = one.getClass().getDeclaredConstructor(types).newInstance(values);
            if (changed < 0) {
                assertEquals(one, made);
                assertEquals(one.hashCode(), made.hashCode());
            } else if (!values[changed].equals(components[changed].getAccessor().invoke(one))) {
                assertNotEquals(one, made, components[changed].getName());
            }
        }
    }
}
