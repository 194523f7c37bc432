package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** A table while its columns and constraints are being collected. */
final class TableDraft {

    private final QualifiedName name;
    private final Origin origin;
    private final Reports reports;
    private final SharedColumnChecks checks;
    private final ColumnDrafts columns = new ColumnDrafts();
    private final Set<String> written = new HashSet<>();
    private final Set<String> claimed = new HashSet<>();
    private final Map<Identifier, Enumeration> enumerations = new LinkedHashMap<>();
    private final Map<Identifier, Function<Identifier, Condition>> guards = new HashMap<>();
    private final List<ColumnDraft> mappings = new ArrayList<>();
    private final Map<Mapped, Condition> values = new HashMap<>();
    private final ConstraintDrafts constraints = new ConstraintDrafts();
    private final List<Identifier> key = new ArrayList<>();
    private final List<Origin> subclasses = new ArrayList<>();
    private final Map<Identifier, String> known = new LinkedHashMap<>();
    private final List<Reference> unguarded = new ArrayList<>();
    private final Map<Identifier, NullUnfit> nullUnfit = new LinkedHashMap<>();
    private final List<TableDraft> ofSubclasses = new ArrayList<>();
    private Optional<TableDraft> ofParent = Optional.empty();
    private Optional<Hierarchy> hierarchy = Optional.empty();
    private Optional<String> comment = Optional.empty();
    private LogicalName spelled;
    private boolean isSecondary;
    private boolean isView;
    private boolean keepsPlacesApart;

    TableDraft(QualifiedName name, Origin origin, Reports reports) {
        this.name = name;
        this.origin = origin;
        this.reports = reports;
        this.checks = new SharedColumnChecks(name, reports);
        this.spelled = LogicalName.of(name.name());
    }

    QualifiedName name() {
        return name;
    }

    /** Whether a name is quoted does not make it another one in PostgreSQL. */
    QualifiedName nameInPostgres() {
        return name.sibling(new Identifier(name.name().text(), true));
    }

    /** What the names of things that belong to it are made from. */
    LogicalName spelled() {
        return spelled;
    }

    void spelled(LogicalName text) {
        spelled = text;
    }

    LogicalName spelled(Column column) {
        return columns.get(column.name()).spelled();
    }

    ColumnDrafts columnDrafts() {
        return columns;
    }

    List<Column> columns() {
        return columns.columns();
    }

    Optional<Column> column(Identifier wanted) {
        return columns.find(wanted).map(ColumnDraft::column);
    }

    Optional<Column> column(LogicalName wanted) {
        return columns.find(wanted).map(ColumnDraft::column);
    }

    Origin origin() {
        return origin;
    }

    /** The entities besides its own whose rows are in it. */
    List<Origin> subclasses() {
        return List.copyOf(subclasses);
    }

    void addSubclass(Origin subclass) {
        subclasses.add(subclass);
    }

    /** Rows of a subclass are in another table, so that no foreign key can refer to all of them. */
    void divide(TableDraft ofSubclass) {
        ofSubclasses.add(ofSubclass);
        ofSubclass.ofParent = Optional.of(this);
    }

    boolean isDivided() {
        return !ofSubclasses.isEmpty();
    }

    /** SQL for what rows that are there can only have in a column that is new. */
    Map<Identifier, String> known() {
        return Map.copyOf(known);
    }

    void know(Identifier column, String sql) {
        known.put(column, sql);
    }

    /** What rows refer to without a foreign key. */
    List<Reference> unguarded() {
        return List.copyOf(unguarded);
    }

    /** Where the other one is divided, to the rows in all its tables. */
    void addUnguarded(List<Identifier> referring, TableDraft to, List<Identifier> referenced) {
        unguarded.add(new Reference(referring, to.name, referenced));
        to.ofSubclasses.forEach(it -> addUnguarded(referring, it, referenced));
    }

    /** Where the attribute has no null, whatever the column allows. */
    Map<Identifier, NullUnfit> nullUnfit() {
        return Map.copyOf(nullUnfit);
    }

    void nullUnfit(Identifier column, NullUnfit unfit) {
        nullUnfit.put(column, unfit);
    }

    Optional<Hierarchy> hierarchy() {
        return hierarchy;
    }

    void hierarchy(Hierarchy told) {
        hierarchy = Optional.of(told);
    }

    List<Identifier> key() {
        return List.copyOf(key);
    }

    Optional<String> comment() {
        return comment;
    }

    void comment(Optional<String> text) {
        comment = text;
    }

    /** In the table of the uppermost class that has the column. */
    void commentAtTop(Identifier column, Optional<String> text) {
        ofParent.filter(it -> it.column(column).isPresent())
                .ifPresentOrElse(it -> it.commentAtTop(column, text), () -> columns.comment(column, text));
    }

    TableDraft secondary() {
        isSecondary = true;
        return this;
    }

    boolean isSecondary() {
        return isSecondary;
    }

    /** No foreign key can refer to it then. */
    void isView(boolean view) {
        isView = view;
    }

    boolean isView() {
        return isView;
    }

    /** Adds a column, or joins it to another mapping of the same column. */
    void add(ColumnDraft added) {
        ColumnDraft there = columns.find(added.column().name()).orElse(null);
        columns.add(added);
        mappings.add(added);
        boolean isOfAnother = there != null && added.attribute().isPresent();
        if (isOfAnother && isSaidBy(added.attribute().get(), added.column().name())) {
            forgetConstraints(added.column().name());
        }
        if (there != null && !isOfParent(there)) {
            checks.checkNames(there, added);
        }
        if (added.writable() || isOfCollection(added)) {
            written.add(added.column().name().text());
        }
        if (there != null && !isOfCollection(there) && !isOfCollection(added)) {
            checks.checkUse(there, added);
        }
    }

    /** In a table for each class, what Hibernate knows only in that of the class above. */
    private boolean isOfParent(ColumnDraft draft) {
        return ofParent.flatMap(it -> it.column(draft.column().name())).isPresent();
    }

    /** When all columns are there. */
    void complainAboutOneNameOfTwo() {
        checks.checkApart(columns.all().stream().filter(it -> !isOfParent(it)).toList());
    }

    /** Of several attributes with one column only one says what it looks like, and Hibernate forgets which values others want. */
    boolean isSaidBy(Mapped mapped, Identifier column) {
        return columns.get(column).attribute().filter(mapped::isSame).isPresent();
    }

    private void forgetConstraints(Identifier column) {
        guards.remove(column);
        constraints.forget(column);
    }

    /** Takes in another one of the same name: what was there first says what a column looks like. */
    void join(TableDraft other) {
        for (ColumnDraft draft : other.columns.all()) {
            columns.find(draft.column().name()).ifPresent(it -> checks.checkNames(it, draft));
        }
        constraints.join(other.constraints, it -> column(it).isPresent());
        columns.join(other.columns);
        written.addAll(other.written);
        other.enumerations.forEach(enumerations::putIfAbsent);
        if (!other.origin.name().equals(origin.name())) {
            subclasses.add(other.origin);
        }
        subclasses.addAll(other.subclasses);
        unguarded.addAll(other.unguarded);
        known.putAll(other.known);
        nullUnfit.putAll(other.nullUnfit);
        hierarchy = hierarchy.or(() -> other.hierarchy);
        comment = comment.or(() -> other.comment);
    }

    /** Whatever constraints there are now is said at columns. */
    void detailsFollow() {
        constraints.detailsFollow();
    }

    /** A collection writes its column in the other table without having it for itself. */
    private boolean isOfCollection(ColumnDraft draft) {
        return isOfEntity() && Annotated.of(draft.origin().location().element()).is("OneToMany");
    }

    /** Rather than of a collection. */
    private boolean isOfEntity() {
        return origin.location().element() instanceof TypeElement;
    }

    /** Nothing else may write the column then, in rows of that class. */
    void claim(Identifier column, TypeElement rowsOf, Location where) {
        ColumnDraft there = columns.get(column);
        boolean isWritten = there.writable()
                && !isOfCollection(there)
                && (there.subclasses().isEmpty() || there.subclasses().contains(rowsOf));
        if (isWritten || !claimed.add(column.text())) {
            reports.at(
                    where,
                    Problem.COLUMN_TWICE,
                    column.text(),
                    name.name().text(),
                    there.origin().name());
        }
    }

    /** Columns that are read only wherever they are mapped, and that rows cannot do without. */
    void complainAboutUnwritten() {
        for (ColumnDraft draft : columns.all()) {
            Column column = draft.column();
            boolean isGiven = column.nullable()
                    || column.identity()
                    || column.defaultValue().isPresent()
                    || written.contains(column.name().text())
                    || isInKeyOfEntity(column)
                    || Annotated.of(draft.origin().location().element())
                            .hibernate("Generated")
                            .isPresent();
            if (!isGiven) {
                reports.at(draft.where(), Problem.COLUMN_NEVER_WRITTEN, name + "." + column.name());
            }
        }
    }

    /** Hibernate writes these whatever is said of them, unlike the keys and elements of a collection. */
    private boolean isInKeyOfEntity(Column column) {
        return isOfEntity() && key.contains(column.name());
    }

    void addToKey(Identifier column) {
        key.add(column);
    }

    /** The key of all that share the table; in which order its columns stand says nothing. */
    void replaceKey(List<Identifier> shared) {
        if (!Set.copyOf(key).equals(Set.copyOf(shared))) {
            key.clear();
            key.addAll(shared);
        }
        key.forEach(columns::require);
    }

    /** Its key tells the places or keys of a collection apart. */
    void keepPlacesApart() {
        keepsPlacesApart = true;
    }

    boolean keepsPlacesApart() {
        return keepsPlacesApart;
    }

    void unique(Optional<Located<Identifier>> constraintName, List<Identifier> on, Location where) {
        add(new ConstraintDraft(constraintName, on, where, it -> new Unique(it, on)));
    }

    void check(
            Optional<Located<Identifier>> constraintName, List<Identifier> named, Condition condition, Location where) {
        add(new ConstraintDraft(constraintName, named, where, it -> new Check(it, condition)));
    }

    void add(ConstraintDraft constraint) {
        constraints.add(constraint);
    }

    void enumeration(Identifier column, Enumeration held) {
        enumerations.putIfAbsent(column, held);
    }

    Map<Identifier, Enumeration> enumerations() {
        return Map.copyOf(enumerations);
    }

    /** Keeps out of the column what its attribute has no value for. */
    void guard(Identifier column, Function<Identifier, Condition> condition, Location where) {
        guards.put(column, condition);
        check(Optional.empty(), List.of(column), condition.apply(column), where);
    }

    /** What an attribute may have in its column, whoever else has that too. */
    void holds(Mapped mapped, Condition condition) {
        values.put(mapped, condition);
    }

    /** Of two subclasses with one column only one says which values that lets in. */
    void complainAboutValuesKeptOut() {
        for (ColumnDraft draft : mappings) {
            Identifier column = draft.column().name();
            Optional<Mapped> decisive = columns.get(column).attribute();
            if (guards.containsKey(column)
                    && decisive.isPresent()
                    && draft.attribute().isPresent()) {
                mappings.stream()
                        .filter(it -> it.column().name().equals(column)
                                && it.attribute().equals(decisive)
                                && !it.haveCommonRows(draft))
                        .findFirst()
                        .ifPresent(it -> checks.checkValues(it, draft, values));
            }
        }
    }

    /** The column holds what another one does, and nothing else. */
    void guardAs(TableDraft other, Identifier guarded, Identifier column, Location where) {
        Optional.ofNullable(other.enumerations.get(guarded)).ifPresent(it -> enumeration(column, it));
        Optional.ofNullable(other.guards.get(guarded)).ifPresent(it -> guard(column, it, where));
    }

    /** @param mapped who refers to the key of another entity */
    void addReferenceToKey(ConstraintDraft foreignKey, Mapped mapped) {
        constraints.addReferenceToKey(
                foreignKey, isSaidBy(mapped, foreignKey.named().get(0)));
    }

    /** No database accepts a foreign key to columns that are not unique, so they are made so. */
    void demandUnique(List<Identifier> on, Location where) {
        if (!Set.copyOf(key).equals(Set.copyOf(on))) {
            constraints.demand(new ConstraintDraft(Optional.empty(), on, where, it -> new Unique(it, on)));
        }
    }

    /** Afterwards all constraints must be there. */
    void complainAboutUndeclaredUniqueness() {
        for (ConstraintDraft draft : constraints.undeclared(key)) {
            reports.at(
                    draft.where(),
                    Problem.REFERENCE_NOT_UNIQUE,
                    name + draft.named().stream().map(Identifier::text).collect(Collectors.joining(", ", "(", ")")));
        }
    }

    /** The primary key first. */
    List<ConstraintDraft> constraints() {
        List<ConstraintDraft> all = new ArrayList<>();
        if (!key.isEmpty()) {
            all.add(new ConstraintDraft(Optional.empty(), List.of(), origin.location(), it -> new PrimaryKey(it, key)));
        }
        all.addAll(constraints.beside(key));
        return all;
    }
}
