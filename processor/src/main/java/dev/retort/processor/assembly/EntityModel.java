package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.problem.Location;
import dev.retort.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * An entity with its table, while the assembly goes on.
 *
 * @param name the name JPA knows it by, from which other names derive
 * @param table where its own attributes are; with {@link Inheritance#SINGLE_TABLE} that of the whole hierarchy
 * @param attributes without those of the parent
 * @param managed whether the table is Retort's to create
 * @param parent the entity that it extends
 */
record EntityModel(
        PersistentClass declaration,
        LogicalName name,
        TableDraft table,
        List<SecondaryTable> secondaryTables,
        List<Mapped> attributes,
        boolean managed,
        Inheritance inheritance,
        Optional<EntityModel> parent) {

    /** Also one that it inherits. */
    Optional<Mapped> attribute(String path) {
        return allAttributes().filter(it -> it.path().equals(path)).findFirst();
    }

    Stream<Mapped> allAttributes() {
        return Stream.concat(attributes.stream(), parent.stream().flatMap(EntityModel::allAttributes));
    }

    /** Those whose columns are for its table; what the class inherits stands first. */
    List<Mapped> attributesInTable() {
        if (inheritance != Inheritance.TABLE_PER_CLASS || parent.isEmpty()) {
            return attributes;
        }
        List<Mapped> all = new ArrayList<>(parent.get().attributesInTable());
        all.addAll(attributes);
        return all;
    }

    /** In the order of Hibernate, by which a table that several share gets its key. */
    List<Mapped> collections() {
        List<Mapped> collections = new ArrayList<>();
        for (Mapped mapped : attributes) {
            if (mapped.contents().isPresent()) {
                collections.add(mapped);
            }
        }
        collections.sort(Mapped.AS_BOUND);
        return collections;
    }

    /** Whether the attribute refers to an entity whose key is, or is part of, that of this one. */
    boolean isKeyOfAnother(Mapped mapped) {
        return mapped.isOwningToOne() && (mapped.isKey() || saysWhichKey(mapped));
    }

    /** Whether it has a {@code @MapsId} that counts: beside an {@code @IdClass} Hibernate passes over one without a name. */
    boolean saysWhichKey(Mapped mapped) {
        return mapped.attribute().is("MapsId")
                && (mapped.mapsId().isPresent() || !root().declaration().hasKeyClass());
    }

    /** For a collection that inserts the column with the rows that it holds. */
    void claim(Identifier column, Location where) {
        table.claim(column, declaration.element(), where);
    }

    /** Its attributes, and what its collections hold. */
    void attributesAndContents(Consumer<Mapped> visitor) {
        for (Mapped mapped : attributes) {
            visitor.accept(mapped);
            mapped.contents().ifPresent(it -> {
                it.keys().forEach(visitor);
                it.elements().forEach(visitor);
            });
        }
    }

    /** The entity in whose table the columns of the attribute are. */
    Optional<EntityModel> holderOf(String path) {
        boolean isHere = attributesInTable().stream().anyMatch(it -> it.path().equals(path));
        return isHere ? Optional.of(this) : parent.flatMap(it -> it.holderOf(path));
    }

    /** Whether the attribute, or what it is in, is somebody else's to manage. */
    boolean leavesAlone(String path) {
        return declaration.unmanaged().contains(path.split("\\.")[0])
                || parent.filter(it -> it.leavesAlone(path)).isPresent();
    }

    /** Whether its table repeats the column of an attribute that is another entity's. */
    boolean repeats(Mapped attribute) {
        return inheritance == Inheritance.TABLE_PER_CLASS
                && parent.filter(it -> it.allAttributes().anyMatch(inherited -> inherited == attribute))
                        .isPresent();
    }

    /** Its own, or those of a superclass. */
    boolean hasSecondaryTables() {
        return !secondaryTables.isEmpty() || parent.isPresent() && parent.get().hasSecondaryTables();
    }

    /** By the name that it was given, or has in the database. */
    Optional<TableDraft> secondaryTable(Located<String> written) {
        LogicalName name = LogicalName.written(written.value().strip());
        return secondaryTables.stream()
                .filter(it -> name.isSame(LogicalName.of(it.table().name().name()))
                        || it.written()
                                .text("name")
                                .filter(given -> name.isSame(
                                        LogicalName.written(given.value().strip())))
                                .isPresent())
                .map(SecondaryTable::table)
                .findFirst();
    }

    EntityModel root() {
        return parent.isPresent() ? parent.get().root() : this;
    }

    boolean isKindOf(Element type) {
        return declaration.element().equals(type)
                || parent.filter(it -> it.isKindOf(type)).isPresent();
    }

    boolean sharesTableOfParent() {
        return inheritance == Inheritance.SINGLE_TABLE && parent.isPresent();
    }

    boolean isJoinedToParent() {
        return inheritance == Inheritance.JOINED && parent.isPresent();
    }

    /** Whether the table is its own, and one that holds rows: of an abstract class all rows are in the tables of subclasses. */
    boolean hasOwnTable() {
        return !sharesTableOfParent() && !(declaration.isAbstract() && table.isDivided());
    }

    String qualifiedName() {
        return declaration.element().getQualifiedName().toString();
    }

    String simpleName() {
        return declaration.element().getSimpleName().toString();
    }
}
