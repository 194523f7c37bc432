package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** A table while its columns and constraints are being collected. */
final class TableDraft {

    private List<String> inOrder = List.of();
    private final QualifiedName name;
    private final Origin origin;
    private final Reports reports;
    private final Map<String, ColumnDraft> columns = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> claimed = new HashSet<>();
    private final Map<Identifier, Enumeration> enumerations = new LinkedHashMap<>();
    private final Map<Identifier, Function<Identifier, Condition>> guards = new HashMap<>();
    private final Map<Origin, List<Identifier>> again = new HashMap<>();
    private final List<ConstraintDraft> constraints = new ArrayList<>();
    private final List<ConstraintDraft> demanded = new ArrayList<>();
    private final List<Identifier> key = new ArrayList<>();
    private final List<Origin> subclasses = new ArrayList<>();
    private final Map<Identifier, String> known = new LinkedHashMap<>();
    private final Map<String, Identifier> firsts = new HashMap<>();
    private final List<Reference> unguarded = new ArrayList<>();
    private final List<TableDraft> ofSubclasses = new ArrayList<>();
    private Optional<TableDraft> ofParent = Optional.empty();
    private Optional<Hierarchy> hierarchy = Optional.empty();
    private Optional<String> comment = Optional.empty();
    private LogicalName spelled;
    private boolean isView;
    private boolean keepsPlacesApart;
    private int constraintsOfColumns;

    TableDraft(QualifiedName name, Origin origin, Reports reports) {
        this.name = name;
        this.origin = origin;
        this.reports = reports;
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

    Optional<LogicalName> logicalName(Column column) {
        return columns.get(column.name().text()).logical();
    }

    Optional<Column> column(LogicalName name) {
        return columns.values().stream()
                .filter(it -> it.logical().filter(name::isSame).isPresent())
                .map(ColumnDraft::column)
                .findFirst();
    }

    LogicalName spelled(Column column) {
        return columns.get(column.name().text()).spelled();
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

    void comment(Identifier column, Optional<String> text) {
        columns.computeIfPresent(column.text(), (name, draft) -> draft.commented(text));
    }

    /** In the table of the uppermost class that has the column. */
    void commentAtTop(Identifier column, Optional<String> text) {
        ofParent.filter(it -> it.column(column).isPresent())
                .ifPresentOrElse(it -> it.commentAtTop(column, text), () -> comment(column, text));
    }

    /** The first of its columns, in the order of Hibernate. */
    void begins(Origin attribute, Identifier column) {
        firsts.put(attribute.name(), column);
    }

    /** Those that no other attribute had before, in the order of Hibernate as far as the first. */
    List<Identifier> columnsOf(Mapped mapped) {
        String origin = mapped.origin().name();
        List<Identifier> found = new ArrayList<>();
        for (ColumnDraft draft : columns.values()) {
            Identifier column = draft.column().name();
            if (draft.origin().name().equals(origin) || draft.origin().equals(ZoneColumn.origin(mapped))) {
                found.add(column.equals(firsts.get(origin)) ? 0 : found.size(), column);
            }
        }
        return found;
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
        ColumnDraft there = columns.get(added.column().name().text());
        columns.merge(added.column().name().text(), added, ColumnDraft::joinedWith);
        if (there != null) {
            again.computeIfAbsent(added.origin(), it -> new ArrayList<>())
                    .add(added.column().name());
        }
        if (there != null
                && added.attribute().isPresent()
                && isSaidBy(added.attribute().get(), added.column().name())) {
            forgetConstraints(added.column().name());
        }
        checkNames(there, added);
        if (added.writable() || isOfCollection(added)) {
            written.add(added.column().name().text());
        }
        boolean isOfBoth = there != null && !isOfCollection(there) && !isOfCollection(added);
        if (isOfBoth && there.contradicts(added)) {
            reports.at(
                    added.where(),
                    Problem.COLUMN_TWICE,
                    added.column().name().text(),
                    name.name().text(),
                    there.origin().name());
        }
    }

    /** Of several attributes with one column only one says what it looks like, and Hibernate forgets which values others want. */
    boolean isSaidBy(Mapped mapped, Identifier column) {
        return columns.get(column.text()).attribute().filter(it -> it == mapped).isPresent();
    }

    private void forgetConstraints(Identifier column) {
        guards.remove(column);
        constraints.removeIf(it -> it.named().equals(List.of(column)) && !(it.meaning() instanceof ForeignKey));
    }

    /** @param there null if it is the first */
    private void checkNames(ColumnDraft there, ColumnDraft added) {
        if (there != null && there.isNamedOtherwise(added)) {
            reports.refused(
                    added.where(),
                    "the names " + there.spelled() + " and " + added.spelled() + " for the column "
                            + added.column().name().text() + " of table "
                            + name.name().text(),
                    "give both the same, as with @Column(name = \""
                            + added.column().name().text() + "\")");
        }
    }

    /** Takes in another one of the same name: what was there first says what a column looks like. */
    void join(TableDraft other) {
        other.columns.forEach((column, draft) -> checkNames(columns.get(column), draft));
        for (int i = 0; i < other.constraints.size(); i++) {
            ConstraintDraft constraint = other.constraints.get(i);
            if (i >= other.constraintsOfColumns || !isOfColumnHere(constraint)) {
                constraints.add(constraint);
            }
        }
        other.columns.forEach((column, draft) -> columns.merge(column, draft, ColumnDraft::joinedBy));
        written.addAll(other.written);
        other.enumerations.forEach(enumerations::putIfAbsent);
        demanded.addAll(other.demanded);
        if (!other.origin.name().equals(origin.name())) {
            subclasses.add(other.origin);
        }
        subclasses.addAll(other.subclasses);
        unguarded.addAll(other.unguarded);
        known.putAll(other.known);
        hierarchy = hierarchy.or(() -> other.hierarchy);
        comment = comment.or(() -> other.comment);
    }

    private boolean isOfColumnHere(ConstraintDraft constraint) {
        return constraint.named().size() == 1
                && column(constraint.named().get(0)).isPresent()
                && !(constraint.meaning() instanceof ForeignKey);
    }

    /** Whatever constraints there are now is said at columns. */
    void detailsFollow() {
        constraintsOfColumns = constraints.size();
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
        ColumnDraft there = columns.get(column.text());
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
        for (ColumnDraft draft : columns.values()) {
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
        key.forEach(it -> columns.computeIfPresent(it.text(), (name, draft) -> draft.required()));
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

    Optional<Column> column(Identifier wanted) {
        return Optional.ofNullable(columns.get(wanted.text())).map(ColumnDraft::column);
    }

    Collection<ColumnDraft> columnDrafts() {
        return columns.values();
    }

    List<Column> columns() {
        List<Column> all = new ArrayList<>();
        for (ColumnDraft draft : columns.values()) {
            all.add(draft.column());
        }
        return all;
    }

    String columnNames() {
        return columns.values().stream()
                .map(it -> it.column().name().text())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** @param paths of attributes that are components of records, in their order */
    void keepsOrderOf(List<String> paths) {
        inOrder = paths;
    }

    /** In the order in which Hibernate has attributes: by their names, but those of a record as it declares them. */
    Comparator<Identifier> asAttributes() {
        Map<Identifier, Origin> origins = columnOrigins();
        return Comparator.<Identifier>comparingInt(
                        it -> placeInRecord(origins.get(it).name()))
                .thenComparing(it -> origins.get(it).name());
    }

    private int placeInRecord(String path) {
        for (int i = 0; i < inOrder.size(); i++) {
            if (path.equals(inOrder.get(i)) || path.startsWith(inOrder.get(i) + ".")) {
                return i;
            }
        }
        return inOrder.size();
    }

    /** Also those that another one had before. */
    Stream<Column> columnsOf(Origin attribute) {
        List<Identifier> shared = again.getOrDefault(attribute, List.of());
        return columns.values().stream()
                .filter(it -> it.origin().equals(attribute)
                        || shared.contains(it.column().name()))
                .map(ColumnDraft::column);
    }

    /** Of a column that is there. */
    Origin origin(Identifier column) {
        return columns.get(column.text()).origin();
    }

    /** The column, and all that are embedded in the same attribute of the class, in the order of Hibernate. */
    List<Identifier> embeddedWith(Identifier column) {
        Optional<Mapped> attribute = columns.get(column.text()).attribute().filter(Mapped::isEmbedded);
        return attribute.isEmpty()
                ? List.of(column)
                : columns.values().stream()
                        .filter(it -> it.attribute()
                                .filter(other -> other.isEmbeddedBeside(attribute.get()))
                                .isPresent())
                        .map(it -> it.column().name())
                        .sorted(asAttributes())
                        .toList();
    }

    Map<Identifier, Origin> columnOrigins() {
        Map<Identifier, Origin> origins = new LinkedHashMap<>();
        for (ColumnDraft draft : columns.values()) {
            origins.put(draft.column().name(), draft.origin());
        }
        return origins;
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

    /** The column holds what another one does, and nothing else. */
    void guardAs(TableDraft other, Identifier guarded, Identifier column, Location where) {
        Optional.ofNullable(other.enumerations.get(guarded)).ifPresent(it -> enumeration(column, it));
        Optional.ofNullable(other.guards.get(guarded)).ifPresent(it -> guard(column, it, where));
    }

    /** No database accepts a foreign key to columns that are not unique, so they are made so. */
    void demandUnique(List<Identifier> on, Location where) {
        if (!Set.copyOf(key).equals(Set.copyOf(on))) {
            demanded.add(new ConstraintDraft(Optional.empty(), on, where, it -> new Unique(it, on)));
        }
    }

    /** Afterwards all constraints must be there. */
    void complainAboutUndeclaredUniqueness() {
        for (ConstraintDraft draft : demanded) {
            if (!isDeclaredUnique(draft.named())) {
                reports.at(
                        draft.where(),
                        Problem.REFERENCE_NOT_UNIQUE,
                        name
                                + draft.named().stream()
                                        .map(Identifier::text)
                                        .collect(Collectors.joining(", ", "(", ")")));
            }
        }
    }

    private boolean isDeclaredUnique(List<Identifier> on) {
        Set<Identifier> wanted = Set.copyOf(on);
        return Set.copyOf(key).equals(wanted)
                || constraints.stream()
                        .anyMatch(it -> it.meaning() instanceof Unique unique
                                && Set.copyOf(unique.columns()).equals(wanted));
    }

    private static boolean isUniqueOn(Constraint constraint, List<Identifier> on) {
        return constraint instanceof Unique unique
                && Set.copyOf(unique.columns()).equals(Set.copyOf(on));
    }

    /** The primary key first; what was asked for twice is there once, under the name that somebody gave it. */
    List<ConstraintDraft> constraints() {
        Map<Constraint, ConstraintDraft> unnamed = new LinkedHashMap<>();
        List<ConstraintDraft> named = new ArrayList<>();
        sort(constraints, named, unnamed);
        sort(demanded, named, unnamed);
        List<ConstraintDraft> all = new ArrayList<>();
        primaryKey().ifPresent(all::add);
        for (ConstraintDraft constraint : named) {
            unnamed.remove(constraint.meaning());
            if (!all.contains(constraint)) {
                all.add(constraint);
            }
        }
        all.addAll(unnamed.values());
        return all;
    }

    private void sort(
            List<ConstraintDraft> drafts, List<ConstraintDraft> named, Map<Constraint, ConstraintDraft> unnamed) {
        for (ConstraintDraft draft : drafts) {
            Constraint meaning = draft.meaning();
            if (isUniqueOn(meaning, key)) {
                continue;
            }
            if (draft.name().isPresent()) {
                named.add(draft);
            } else {
                unnamed.putIfAbsent(meaning, draft);
            }
        }
    }

    private Optional<ConstraintDraft> primaryKey() {
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConstraintDraft(
                        Optional.empty(), List.of(), origin.location(), it -> new PrimaryKey(it, key)));
    }
}
