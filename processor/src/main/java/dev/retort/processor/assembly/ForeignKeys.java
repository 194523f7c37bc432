package dev.retort.processor.assembly;

import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
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
    void add(Link link, List<AnnotationUse> written, Optional<Action> onDelete) {
        draft(link, written, onDelete, true).ifPresent(link.from()::add);
    }

    /** Of several attributes that refer by the same columns to the keys of entities, Hibernate makes it for one. */
    void addOne(Link link, List<AnnotationUse> written, Optional<Action> onDelete, Mapped mapped) {
        draft(link, written, onDelete, true).ifPresent(it -> {
            if (link.isToKey()) {
                link.from().addReferenceToKey(it, mapped);
            } else {
                link.from().add(it);
            }
        });
    }

    /** In the table of a subclass, which has the foreign keys of its parent, but neither their names nor what {@code @OnDelete} says. */
    void addRepeated(Link link, List<AnnotationUse> written) {
        draft(link, written, Optional.empty(), false).ifPresent(link.from()::add);
    }

    private Optional<ConstraintDraft> draft(
            Link link, List<AnnotationUse> written, Optional<Action> onDelete, boolean isNamed) {
        Optional<AnnotationUse> foreignKey = written.isEmpty() ? Optional.empty() : Optional.of(written.get(0));
        if (link.joins().isEmpty() || link.to().isView()) {
            return Optional.empty();
        }
        if (link.to().isDivided() || written.stream().anyMatch(ForeignKeys::isUnwanted)) {
            link.leaveUnguarded();
            return Optional.empty();
        }
        List<Identifier> columns = link.columns();
        List<Identifier> referenced = link.referenced();
        link.to().demandUnique(referenced, link.joins().get(0).settings().at("referencedColumnName", link.where()));
        Optional<Located<String>> definition = foreignKey.flatMap(it -> definition(it, link));
        Action deletion = onDelete.or(() -> definition.flatMap(it -> action(it.value(), "delete")))
                .orElse(Action.NO_ACTION);
        Action update = definition.flatMap(it -> action(it.value(), "update")).orElse(Action.NO_ACTION);
        return Optional.of(new ConstraintDraft(
                context.names()
                        .untouched(
                                Names.What.CONSTRAINT,
                                foreignKey.filter(it -> isNamed).flatMap(it -> it.text("name"))),
                columns,
                link.where(),
                it -> new ForeignKey(it, columns, link.to().name(), referenced, deletion, update)));
    }

    /** With a report if there is more in it than what is to happen. */
    private Optional<Located<String>> definition(AnnotationUse foreignKey, Link link) {
        Optional<Located<String>> definition = foreignKey.text("foreignKeyDefinition");
        definition.filter(it -> !isUnderstood(it.value(), link)).ifPresent(it -> context.reports()
                .at(it.where(), Problem.FOREIGN_KEY_DEFINITION_UNREADABLE, it.value()));
        return definition;
    }

    /** Of what belongs to a collection to the entity that has it; Hibernate 6 makes one to its key only. */
    void addToOwner(Link link, List<AnnotationUse> written, Mapped collection) {
        if (context.isHibernate7() || link.isToKey()) {
            addOne(link, written, onDelete(collection.annotated()), collection);
        } else {
            demandUnique(link);
            link.leaveUnguarded();
        }
    }

    /** Also where Hibernate makes no foreign key, it makes what is referred to unique; one column is so for Hibernate 7 only. */
    void demandUnique(Link link) {
        if (context.isHibernate7() || link.joins().size() > 1) {
            link.to().demandUnique(link.referenced(), link.where());
        }
    }

    /** Hibernate looks for the one column that a class with a table of its own inherits in the table of its parent, and finds none. */
    static boolean isForgotten(EntityModel to, Link link) {
        List<Join> joins = link.joins();
        return joins.size() == 1
                && to.inheritance() == Inheritance.TABLE_PER_CLASS
                && !to.table().key().containsAll(link.referenced())
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

    /** Of one whose elements refer back by columns of their own: either what overrides them says it, or their only one. */
    static List<AnnotationUse> ofCollection(Mapped collection) {
        return collection
                .override()
                .or(() -> collection.attribute().persistence("JoinColumn"))
                .flatMap(it -> it.annotation("foreignKey"))
                .stream()
                .toList();
    }

    /** Without those that want none where Hibernate does not read it. */
    List<AnnotationUse> read(Stream<AnnotationUse> ofColumns) {
        return ofColumns
                .flatMap(it -> it.annotation("foreignKey").stream())
                .filter(it -> !isUnread(it))
                .toList();
    }

    private boolean isUnread(AnnotationUse foreignKey) {
        if (isUnwanted(foreignKey)) {
            warnOfUnread(foreignKey);
            return true;
        }
        return false;
    }

    void warnOfUnread(AnnotationUse foreignKey) {
        context.reports()
                .withoutEffect(
                        foreignKey.where(),
                        foreignKey + " of one column here",
                        "Hibernate reads that of all columns, or of the attribute's own @JoinColumn");
    }

    static boolean isUnwanted(AnnotationUse foreignKey) {
        return foreignKey.constant("value").filter("NO_CONSTRAINT"::equals).isPresent()
                || foreignKey
                        .text("name")
                        .filter(it -> it.value().equals("none"))
                        .isPresent();
    }

    private static boolean isUnderstood(String definition, Link link) {
        Matcher parts = DEFINITION.matcher(definition.strip());
        if (!parts.matches()) {
            return false;
        }
        return parts.group("columns") == null
                || identifiers(parts.group("columns")).equals(link.columns())
                        && Identifier.of(parts.group("table"))
                                .equals(link.to().name().name());
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
