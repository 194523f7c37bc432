package dev.retort.operation;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The verbs of a revision. Calling one notes an {@link Operation}; nothing touches a database until the whole revision has spoken.
 *
 * <p>Tables are written {@code table} or {@code schema.table}; a name in backticks keeps its letters.
 */
public final class Operations {

    private final List<Operation> noted = new ArrayList<>();

    private Operations() {}

    /** What a revision says, in its order. */
    public static List<Operation> of(Consumer<Operations> revision) {
        Operations operations = new Operations();
        revision.accept(operations);
        return List.copyOf(operations.noted);
    }

    public void createSchema(String name) {
        noted.add(new CreateSchema(Identifier.of(name)));
    }

    public void dropSchema(String name) {
        noted.add(new DropSchema(Identifier.of(name)));
    }

    /** Makes a type whose values are these words, in this order; on a database without such types, one that allows no other text. */
    public void createEnumType(String name, String... values) {
        noted.add(new CreateEnumType(new EnumType(Identifier.of(name), List.of(values))));
    }

    /**
     * Gives an enum type other values, and stops where a row holds one that goes.
     *
     * @param columns all that have the type
     */
    public void alterEnumType(
            String name, Definitions.ValuesBefore before, Definitions.ValuesAfter after, EnumColumn... columns) {
        alterEnumType(name, before, after, Definitions.renamed(), columns);
    }

    /** The same, where some values only get another name. */
    public void alterEnumType(
            String name,
            Definitions.ValuesBefore before,
            Definitions.ValuesAfter after,
            Definitions.Renamed renamed,
            EnumColumn... columns) {
        noted.add(alteration(name, before, after, renamed, columns));
    }

    /**
     * The same, committed by itself before what follows: PostgreSQL lets nobody use a value in the transaction that added it. Only
     * adds values, and gives others new names.
     */
    public void alterEnumTypeOutsideTransaction(
            String name, Definitions.ValuesBefore before, Definitions.ValuesAfter after, EnumColumn... columns) {
        alterEnumTypeOutsideTransaction(name, before, after, Definitions.renamed(), columns);
    }

    public void alterEnumTypeOutsideTransaction(
            String name,
            Definitions.ValuesBefore before,
            Definitions.ValuesAfter after,
            Definitions.Renamed renamed,
            EnumColumn... columns) {
        noted.add(new OutsideTransaction(alteration(name, before, after, renamed, columns)));
    }

    private static AlterEnumType alteration(
            String name,
            Definitions.ValuesBefore before,
            Definitions.ValuesAfter after,
            Definitions.Renamed renamed,
            EnumColumn... columns) {
        return new AlterEnumType(
                new EnumType(Identifier.of(name), before.values()), after.values(), renamed.values(), List.of(columns));
    }

    /** Its columns follow. */
    public void renameEnumType(String from, String to) {
        noted.add(new RenameEnumType(Identifier.of(from), Identifier.of(to)));
    }

    public void dropEnumType(String name) {
        noted.add(new DropEnumType(Identifier.of(name)));
    }

    public void createSequence(String name, long start, long increment) {
        noted.add(new CreateSequence(new Sequence(QualifiedName.of(name), start, increment)));
    }

    /** One for keys that rows have already: its first numbers are larger than theirs. */
    public void createSequence(String name, long start, long increment, KeyColumn... behind) {
        noted.add(new CreateSequence(new Sequence(QualifiedName.of(name), start, increment), List.of(behind)));
    }

    /** Changes where a sequence starts when it is reset, and its step; where it stands now stays. */
    public void alterSequence(String name, long startBefore, long incrementBefore, long start, long increment) {
        QualifiedName sequence = QualifiedName.of(name);
        noted.add(new AlterSequence(
                new Sequence(sequence, startBefore, incrementBefore), new Sequence(sequence, start, increment)));
    }

    /** The same for one that comes to keys that rows have already from elsewhere: its next numbers are larger than theirs. */
    public void alterSequence(
            String name, long startBefore, long incrementBefore, long start, long increment, KeyColumn... behind) {
        QualifiedName sequence = QualifiedName.of(name);
        noted.add(new AlterSequence(
                new Sequence(sequence, startBefore, incrementBefore),
                new Sequence(sequence, start, increment),
                List.of(behind)));
    }

    /** It goes on counting where it stands. */
    public void renameSequence(String from, String to) {
        noted.add(new RenameSequence(QualifiedName.of(from), Identifier.of(to)));
    }

    public void dropSequence(String name) {
        noted.add(new DropSequence(QualifiedName.of(name)));
    }

    public void createTable(String name, TablePart... parts) {
        List<Column> columns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        Optional<String> comment = Optional.empty();
        for (TablePart part : parts) {
            if (part instanceof TablePart.ColumnPart column) {
                columns.add(column.column());
            } else if (part instanceof TablePart.ConstraintPart constraint) {
                constraints.add(constraint.constraint());
            } else if (part instanceof TablePart.CommentPart words) {
                comment = Optional.of(words.text());
            }
        }
        noted.add(new CreateTable(Table.of(QualifiedName.of(name), columns)
                .withConstraints(constraints)
                .withComment(comment)));
    }

    public void renameTable(String from, String to) {
        noted.add(new RenameTable(QualifiedName.of(from), Identifier.of(to)));
    }

    /** Puts a table into another schema, where the database can; {@code ""} is that of the connection. */
    public void moveTable(String table, String schema) {
        noted.add(new MoveTable(
                QualifiedName.of(table),
                Optional.of(schema).filter(it -> !it.isEmpty()).map(Identifier::of)));
    }

    /** Says {@code text} about a table that had no comment. */
    public void commentOnTable(String table, String text) {
        noted.add(new CommentOnTable(QualifiedName.of(table), Optional.empty(), Optional.of(text)));
    }

    public void changeCommentOnTable(String table, String before, String text) {
        noted.add(new CommentOnTable(QualifiedName.of(table), Optional.of(before), Optional.of(text)));
    }

    public void dropCommentOnTable(String table, String before) {
        noted.add(new CommentOnTable(QualifiedName.of(table), Optional.of(before), Optional.empty()));
    }

    public void dropTable(String name) {
        noted.add(new DropTable(QualifiedName.of(name)));
    }

    public void addColumn(String table, String name, ColumnDefinition definition) {
        noted.add(new AddColumn(QualifiedName.of(table), definition.named(Identifier.of(name))));
    }

    /** Adds a column, gives it to the rows that are there, and only then forbids null. */
    public void addColumn(String table, String name, ColumnDefinition definition, Definitions.Backfill backfill) {
        noted.add(new AddColumn(
                QualifiedName.of(table), definition.named(Identifier.of(name)), Optional.of(backfill.sql())));
    }

    public void renameColumn(String table, String from, String to) {
        noted.add(new RenameColumn(QualifiedName.of(table), Identifier.of(from), Identifier.of(to)));
    }

    public void alterColumn(String table, String name, Definitions.Before before, Definitions.After after) {
        noted.add(alteration(table, name, before, after));
    }

    /** Changes a column; the rows without a value get one before null is forbidden. */
    public void alterColumn(
            String table,
            String name,
            Definitions.Before before,
            Definitions.After after,
            Definitions.Backfill backfill) {
        noted.add(alteration(table, name, before, after).withBackfill(backfill.sql()));
    }

    /** Changes the type of a column whose values the database would not convert so. */
    public void alterColumn(
            String table, String name, Definitions.Before before, Definitions.After after, Definitions.Using using) {
        noted.add(alteration(table, name, before, after).withConversion(Optional.of(using.conversion())));
    }

    /** The same, and the rows without a value get one before null is forbidden. */
    public void alterColumn(
            String table,
            String name,
            Definitions.Before before,
            Definitions.After after,
            Definitions.Backfill backfill,
            Definitions.Using using) {
        noted.add(alteration(table, name, before, after)
                .withBackfill(backfill.sql())
                .withConversion(Optional.of(using.conversion())));
    }

    private static AlterColumn alteration(
            String table, String name, Definitions.Before before, Definitions.After after) {
        Identifier column = Identifier.of(name);
        return new AlterColumn(
                QualifiedName.of(table),
                before.definition().named(column),
                after.definition().named(column));
    }

    public void dropColumn(String table, String name) {
        noted.add(new DropColumn(QualifiedName.of(table), Identifier.of(name)));
    }

    /** Gives rows another text, all at once: {@code op.renameValues("orders", "state", "SENT", "SHIPPED", "PAID", "SETTLED")}. */
    public void renameValues(String table, String column, String... fromAndTo) {
        noted.add(
                new RenameValues(QualifiedName.of(table), Identifier.of(column), Definitions.pairs(fromAndTo), false));
    }

    /** Gives rows another number, all at once: {@code op.renameNumbers("orders", "state", 1, 2, 2, 1)}. */
    public void renameNumbers(String table, String column, int... fromAndTo) {
        String[] numbers = IntStream.of(fromAndTo).mapToObj(String::valueOf).toArray(String[]::new);
        noted.add(new RenameValues(QualifiedName.of(table), Identifier.of(column), Definitions.pairs(numbers), true));
    }

    public void addPrimaryKey(String table, String name, String... columns) {
        add(table, new PrimaryKey(Identifier.of(name), Definitions.identifiers(columns)));
    }

    public void renamePrimaryKey(String table, String from, String to) {
        rename(table, Constraint.Kind.PRIMARY_KEY, from, to);
    }

    public void dropPrimaryKey(String table, String name) {
        drop(table, Constraint.Kind.PRIMARY_KEY, name);
    }

    public void addUnique(String table, String name, String... columns) {
        add(table, new Unique(Identifier.of(name), Definitions.identifiers(columns)));
    }

    public void renameUnique(String table, String from, String to) {
        rename(table, Constraint.Kind.UNIQUE, from, to);
    }

    public void dropUnique(String table, String name) {
        drop(table, Constraint.Kind.UNIQUE, name);
    }

    public void addCheck(String table, String name, Condition condition) {
        add(table, new Check(Identifier.of(name), condition));
    }

    public void renameCheck(String table, String from, String to) {
        rename(table, Constraint.Kind.CHECK, from, to);
    }

    public void dropCheck(String table, String name) {
        drop(table, Constraint.Kind.CHECK, name);
    }

    public void addForeignKey(String table, ForeignKeyDefinition foreignKey) {
        add(table, foreignKey.foreignKey());
    }

    public void renameForeignKey(String table, String from, String to) {
        rename(table, Constraint.Kind.FOREIGN_KEY, from, to);
    }

    public void dropForeignKey(String table, String name) {
        drop(table, Constraint.Kind.FOREIGN_KEY, name);
    }

    /** @param parts columns, or expressions in parentheses, each with {@code desc} behind it where it descends */
    public void createIndex(String table, String name, String... parts) {
        add(table, Definitions.index(name, false, parts));
    }

    public void createUniqueIndex(String table, String name, String... parts) {
        add(table, Definitions.index(name, true, parts));
    }

    public void renameIndex(String table, String from, String to) {
        rename(table, Constraint.Kind.INDEX, from, to);
    }

    public void dropIndex(String table, String name) {
        drop(table, Constraint.Kind.INDEX, name);
    }

    private void add(String table, Constraint constraint) {
        noted.add(new AddConstraint(QualifiedName.of(table), constraint));
    }

    private void rename(String table, Constraint.Kind kind, String from, String to) {
        noted.add(new RenameConstraint(QualifiedName.of(table), kind, Identifier.of(from), Identifier.of(to)));
    }

    private void drop(String table, Constraint.Kind kind, String name) {
        noted.add(new DropConstraint(QualifiedName.of(table), kind, Identifier.of(name)));
    }

    /** Runs one statement, the same on every database. */
    public void execute(String sql) {
        noted.add(new Execute(sql, Optional.empty()));
    }

    /** Runs one statement where the database is this one, and nothing elsewhere. */
    public void execute(Database only, String sql) {
        noted.add(new Execute(sql, Optional.of(only)));
    }

    /**
     * Runs one statement that no transaction takes, as {@code vacuum} is one. It is noted before and after; should the process
     * die between, a person is asked whether it ran.
     */
    public void outsideTransaction(String sql) {
        noted.add(new OutsideTransaction(new Execute(sql, Optional.empty())));
    }

    /** The same where the database is this one, and nothing elsewhere. */
    public void outsideTransaction(Database only, String sql) {
        noted.add(new OutsideTransaction(new Execute(sql, Optional.of(only))));
    }

    /** Builds an index while the table stays in use, where the database can; one that was left half built is built again. */
    public void createIndexConcurrently(String table, String name, String... parts) {
        outside(table, Definitions.index(name, false, parts));
    }

    public void createUniqueIndexConcurrently(String table, String name, String... parts) {
        outside(table, Definitions.index(name, true, parts));
    }

    /** Forbids doubles while the table stays in use: the index is built first. */
    public void addUniqueConcurrently(String table, String name, String... columns) {
        outside(table, new Unique(Identifier.of(name), Definitions.identifiers(columns)));
    }

    /** Gives a table its key while it stays in use: the index is built first. */
    public void addPrimaryKeyConcurrently(String table, String name, String... columns) {
        outside(table, new PrimaryKey(Identifier.of(name), Definitions.identifiers(columns)));
    }

    /** Holds for new rows at once, and for those that are there once they are looked at, which stops nobody. */
    public void addCheckConcurrently(String table, String name, Condition condition) {
        outside(table, new Check(Identifier.of(name), condition));
    }

    /** Holds for new rows at once, and for those that are there once they are looked at, which stops nobody. */
    public void addForeignKeyConcurrently(String table, ForeignKeyDefinition foreignKey) {
        outside(table, foreignKey.foreignKey());
    }

    /** Forbids null, and nothing else, while the table stays in use. */
    public void alterColumnConcurrently(String table, String name, Definitions.Before before, Definitions.After after) {
        noted.add(new OutsideTransaction(alteration(table, name, before, after)));
    }

    private void outside(String table, Constraint constraint) {
        noted.add(new OutsideTransaction(new AddConstraint(QualifiedName.of(table), constraint)));
    }

    public void dropIndexConcurrently(String table, String name) {
        noted.add(new OutsideTransaction(
                new DropConstraint(QualifiedName.of(table), Constraint.Kind.INDEX, Identifier.of(name))));
    }

    /**
     * Gives values to rows that are there, a few at a time along the primary key: {@code op.backfill("customers",
     * "country = 'AT'", "country is null", 1000)}. Each batch is committed with how far it came, and an interrupted backfill goes
     * on from there.
     */
    public void backfill(String table, String set, String where, int batchSize) {
        noted.add(new Backfill(QualifiedName.of(table), set, where, batchSize));
    }

    /** Stops the revision, with a sentence that counts them, where rows have no value in the column; changes nothing. */
    public void requireNotNull(String table, String column) {
        noted.add(new RequireNotNull(QualifiedName.of(table), Identifier.of(column)));
    }

    /** Stops the revision, with a sentence that names the first of them, where rows share their values; changes nothing. */
    public void requireUnique(String table, String... columns) {
        noted.add(new RequireUnique(QualifiedName.of(table), Definitions.identifiers(columns)));
    }

    /** Stops the revision, with a sentence that names them, where values do not fit a text, an integer or a numeric; changes nothing. */
    public void requireFits(String table, String column, ColumnDefinition definition) {
        noted.add(new RequireFits(QualifiedName.of(table), Identifier.of(column), definition.type()));
    }

    /** Stops the revision, with a sentence that names what they hold, where rows do not meet the condition; changes nothing. */
    public void requireCheck(String table, Condition condition) {
        noted.add(new RequireCheck(QualifiedName.of(table), condition));
    }

    /**
     * Stops the revision, with a sentence that counts them, where the table has rows, for the column that comes back to them may not
     * be null and what it held is gone; changes nothing.
     */
    public void requireEmpty(String table, String column) {
        noted.add(new RequireEmpty(QualifiedName.of(table), Identifier.of(column)));
    }

    /** Adds rows: {@code op.insert("roles", row("id", 1, "name", "admin"))}. */
    @SafeVarargs
    public final void insert(String table, Map<String, Object>... rows) {
        List<Map<Identifier, Object>> identified = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            identified.add(identified(row));
        }
        noted.add(new InsertRows(QualifiedName.of(table), identified));
    }

    private static Map<Identifier, Object> identified(Map<String, Object> row) {
        Map<Identifier, Object> identified = new LinkedHashMap<>();
        row.forEach((name, value) -> identified.put(Identifier.of(name), value));
        return identified;
    }

    /** Runs code on the revision's connection, inside its transaction. */
    public void run(Run.Work work) {
        noted.add(new Run(work));
    }
}
