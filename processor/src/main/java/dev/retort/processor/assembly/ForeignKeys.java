package dev.retort.processor.assembly;

import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ForeignKey.Action;
import dev.retort.schema.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The foreign key behind an association, unless somebody wants none. */
final class ForeignKeys {

    private static final String ACTION = "(cascade|restrict|no\\s+action|set\\s+null|set\\s+default)";
    private static final Pattern DEFINITION = Pattern.compile(
            "(?:foreign\\s+key\\s*\\((?<columns>[^)]*)\\)\\s*references\\s+(?<table>\\S+?)\\s*(?:\\([^)]*\\)\\s*)?)?"
                    + "(?<actions>(?:\\s*on\\s+(?:delete|update)\\s+" + ACTION + ")*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_ACTION =
            Pattern.compile("on\\s+(?<event>delete|update)\\s+(?<action>" + ACTION + ")", Pattern.CASE_INSENSITIVE);

    private final Context context;

    ForeignKeys(Context context) {
        this.context = context;
    }

    /**
     * Also makes sure that what is referred to is unique, without which no database accepts a foreign key.
     *
     * @param written every {@code @ForeignKey} that may apply
     * @param onDelete what Hibernate's {@code @OnDelete} says
     */
    void add(
            TableDraft from,
            TableDraft to,
            List<Join> joins,
            List<AnnotationUse> written,
            Optional<Action> onDelete,
            Location where) {
        draft(from, to, joins, written, onDelete, where, true).ifPresent(from::add);
    }

    /** Of several attributes that refer by the same columns to the keys of entities, Hibernate makes it for one. */
    void addOne(
            TableDraft from,
            TableDraft to,
            List<Join> joins,
            List<AnnotationUse> written,
            Optional<Action> onDelete,
            Mapped mapped) {
        draft(from, to, joins, written, onDelete, mapped.where(), true).ifPresent(it -> {
            if (isToKey(to, joins)) {
                from.addReferenceToKey(it, mapped);
            } else {
                from.add(it);
            }
        });
    }

    /** In the table of a subclass, which has the foreign keys of its parent, but neither their names nor what {@code @OnDelete} says. */
    void addRepeated(TableDraft from, TableDraft to, List<Join> joins, List<AnnotationUse> written, Location where) {
        draft(from, to, joins, written, Optional.empty(), where, false).ifPresent(from::add);
    }

    private Optional<ConstraintDraft> draft(
            TableDraft from,
            TableDraft to,
            List<Join> joins,
            List<AnnotationUse> written,
            Optional<Action> onDelete,
            Location where,
            boolean isNamed) {
        List<Identifier> columns = JoinColumns.names(joins);
        List<Identifier> referenced = JoinColumns.referenced(joins);
        Optional<AnnotationUse> foreignKey = written.isEmpty() ? Optional.empty() : Optional.of(written.get(0));
        if (columns.isEmpty() || to.isView()) {
            return Optional.empty();
        }
        if (to.isDivided() || foreignKey.filter(ForeignKeys::isUnwanted).isPresent()) {
            from.addUnguarded(columns, to, referenced);
            return Optional.empty();
        }
        to.demandUnique(referenced, joins.get(0).settings().at("referencedColumnName", where));
        Optional<Located<String>> definition = foreignKey.flatMap(it -> it.text("foreignKeyDefinition"));
        definition.filter(it -> !isUnderstood(it.value(), columns, to)).ifPresent(it -> context.reports()
                .at(it.where(), Problem.FOREIGN_KEY_DEFINITION_UNREADABLE, it.value()));
        Action deletion = onDelete.or(() -> definition.flatMap(it -> action(it.value(), "delete")))
                .orElse(Action.NO_ACTION);
        Action update = definition.flatMap(it -> action(it.value(), "update")).orElse(Action.NO_ACTION);
        return Optional.of(new ConstraintDraft(
                context.names()
                        .untouched(
                                Names.What.CONSTRAINT,
                                foreignKey.filter(it -> isNamed).flatMap(it -> it.text("name"))),
                columns,
                where,
                it -> new ForeignKey(it, columns, to.name(), referenced, deletion, update)));
    }

    /** Of what belongs to a collection to the entity that has it; Hibernate 6 makes one to its key only. */
    void addToOwner(
            TableDraft from, TableDraft owner, List<Join> joins, List<AnnotationUse> written, Mapped collection) {
        if (context.isHibernate7() || isToKey(owner, joins)) {
            addOne(from, owner, joins, written, onDelete(collection.annotated()), collection);
        } else {
            demandUnique(owner, joins, collection.where());
            from.addUnguarded(JoinColumns.names(joins), owner, JoinColumns.referenced(joins));
        }
    }

    /** Also where Hibernate makes no foreign key, it makes what is referred to unique; one column is so for Hibernate 7 only. */
    void demandUnique(TableDraft to, List<Join> joins, Location where) {
        if (context.isHibernate7() || joins.size() > 1) {
            to.demandUnique(JoinColumns.referenced(joins), where);
        }
    }

    static boolean isToKey(TableDraft to, List<Join> joins) {
        return to.key().containsAll(JoinColumns.referenced(joins));
    }

    /** Hibernate looks for the one column that a class with a table of its own inherits in the table of its parent, and finds none. */
    static boolean isForgotten(EntityModel to, List<Join> joins) {
        return joins.size() == 1
                && to.inheritance() == Inheritance.TABLE_PER_CLASS
                && !isToKey(to.table(), joins)
                && to.parent()
                        .flatMap(it ->
                                it.table().column(joins.get(0).referenced().name()))
                        .isPresent();
    }

    /** Every {@code @ForeignKey} in a {@code @JoinTable}: of the table, and of the columns of one end. */
    static List<AnnotationUse> writtenIn(Optional<AnnotationUse> joinTable, String attribute, String joinColumns) {
        return Stream.concat(
                        joinTable.flatMap(it -> it.annotation(attribute)).stream(),
                        joinTable.stream()
                                .flatMap(it -> it.annotations(joinColumns).stream())
                                .flatMap(it -> it.annotation("foreignKey").stream()))
                .toList();
    }

    static boolean isUnwanted(AnnotationUse foreignKey) {
        return foreignKey.constant("value").filter("NO_CONSTRAINT"::equals).isPresent()
                || foreignKey
                        .text("name")
                        .filter(it -> it.value().equals("none"))
                        .isPresent();
    }

    private static boolean isUnderstood(String definition, List<Identifier> columns, TableDraft to) {
        Matcher parts = DEFINITION.matcher(definition.strip());
        if (!parts.matches()) {
            return false;
        }
        return parts.group("columns") == null
                || identifiers(parts.group("columns")).equals(columns)
                        && Identifier.of(parts.group("table")).equals(to.name().name());
    }

    private static List<Identifier> identifiers(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Identifier::of)
                .toList();
    }

    private static Optional<Action> action(String definition, String event) {
        return ONE_ACTION
                .matcher(definition)
                .results()
                .filter(it -> it.group(1).equalsIgnoreCase(event))
                .map(it -> Action.valueOf(it.group(2).toUpperCase(Locale.ROOT).replaceAll("\\s+", "_")))
                .findFirst();
    }

    static Optional<Action> onDelete(Annotated annotated) {
        return annotated
                .hibernate("OnDelete")
                .flatMap(it -> it.constant("action"))
                .map(Action::valueOf);
    }
}
