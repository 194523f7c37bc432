package dev.retort.integration;

import dev.retort.annotations.Naming;
import dev.retort.integration.GeneratedBasics.Basic;
import dev.retort.integration.GeneratedEmbeddables.Embeddable;
import dev.retort.integration.GeneratedMapping.Member;
import dev.retort.integration.GeneratedMapping.Style;
import dev.retort.integration.GeneratedMapping.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a model by chance: hierarchies with their keys first, then what is in them. */
final class GeneratedMappings {

    private enum Inheritance {
        NONE,
        SINGLE_TABLE,
        JOINED,
        TABLE_PER_CLASS
    }

    private static final List<String> DISCRIMINATORS = List.of(
            "@DiscriminatorColumn(name = \"kind\")",
            "@DiscriminatorColumn(length = 60)",
            "@DiscriminatorColumn(discriminatorType = DiscriminatorType.STRING)");

    /**
     * One class of a hierarchy.
     *
     * @param uniques attributes that others may refer to
     * @param embedded what its hierarchy has embedded already
     */
    record Entity(
            String type,
            GeneratedKey key,
            Inheritance inheritance,
            boolean isRoot,
            List<String> annotations,
            List<Member> members,
            List<Basic> uniques,
            Set<String> embedded) {}

    private final Chance chance;
    private final GeneratedTables tables;
    private final GeneratedBasics basics;
    private final Style style;
    private final List<Type> types = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final GeneratedKeys keys;
    private final GeneratedAnys anys;
    private final GeneratedEmbeddables embeddables;
    private final GeneratedAssociations associations;
    private final GeneratedSuperclasses superclasses;
    private final HibernateVersion version;
    private final Naming naming;

    private GeneratedMappings(long seed, HibernateVersion version) {
        this.version = version;
        chance = new Chance(seed);
        tables = new GeneratedTables(chance);
        basics = new GeneratedBasics(chance, version);
        style = chance.oneIn(3) ? Style.PROPERTIES : Style.FIELDS;
        keys = new GeneratedKeys(chance, basics, tables, style, types);
        anys = new GeneratedAnys(chance, version);
        embeddables = new GeneratedEmbeddables(chance, basics, keys, anys, style, types);
        associations = new GeneratedAssociations(chance, basics, tables, keys, embeddables, anys, version);
        superclasses = new GeneratedSuperclasses(chance, basics, associations, style, types);
        naming = chance.of(version.namings());
    }

    static GeneratedMapping of(long seed, HibernateVersion version) {
        return new GeneratedMappings(seed, version).make();
    }

    private GeneratedMapping make() {
        for (int i = 2 + chance.below(2); i > 0; i--) {
            addHierarchy();
        }
        for (Entity it : entities) {
            fill(it);
        }
        types.replaceAll(new GeneratedConversions(chance, types)::converted);
        // Hibernate 7 stumbles over a record that is read by a getter.
        if (types.stream().noneMatch(it -> it.style() == Style.RECORD) && chance.oneIn(2)) {
            GeneratedAccess access = new GeneratedAccess(chance);
            types.replaceAll(access::mixed);
        }
        return new GeneratedMapping(naming, GeneratedKinds.support(version), types);
    }

    private void addHierarchy() {
        Inheritance inheritance = chance.of(List.of(Inheritance.values()));
        GeneratedKey key = keys.key(
                inheritance == Inheritance.NONE
                        ? entities.stream()
                                .filter(it -> it.isRoot() && !it.key().isDerived())
                                .toList()
                        : List.of(),
                inheritance != Inheritance.TABLE_PER_CLASS);
        String name = chance.name(List.of("Person", "Order", "Account", "Thing"));
        String parent = "";
        List<Member> members = new ArrayList<>();
        boolean isGenericKey = key.members().size() == 1
                && Character.isUpperCase(key.type().charAt(0))
                && !key.isComposite()
                && key.members().get(0).type().equals(key.type())
                && chance.oneIn(4);
        if (isGenericKey) {
            parent = " extends " + superclasses.generic(name, key, entities);
        } else {
            members.addAll(key.members());
            if (chance.oneIn(3)) {
                parent = " extends " + superclasses.plain(entities);
            }
        }
        List<String> annotations = new ArrayList<>(
                List.of("@Entity" + chance.sometimes("(name = \"" + chance.name(List.of("Called")) + "\")")));
        annotations.addAll(key.onClass());
        if (inheritance != Inheritance.NONE) {
            annotations.add("@Inheritance(strategy = InheritanceType." + inheritance + ")");
        }
        if ((inheritance == Inheritance.SINGLE_TABLE || inheritance == Inheritance.JOINED) && chance.oneIn(4)) {
            annotations.add(chance.of(DISCRIMINATORS));
        }
        boolean isAbstract = inheritance != Inheritance.NONE && chance.oneIn(4);
        Entity root =
                new Entity(name, key, inheritance, true, annotations, members, new ArrayList<>(), new HashSet<>());
        add(root, (isAbstract ? "abstract class " : "class ") + name + parent);
        if (inheritance != Inheritance.NONE) {
            addSubclasses(root);
        }
    }

    private void add(Entity entity, String declaration) {
        types.add(new Type(style, entity.annotations(), declaration, entity.members()));
        entities.add(entity);
    }

    private void addSubclasses(Entity root) {
        List<Entity> hierarchy = new ArrayList<>(List.of(root));
        for (int i = 1 + chance.below(2); i > 0; i--) {
            Entity parent = chance.of(hierarchy);
            String name = chance.name(List.of("Special", "Sub"));
            List<String> annotations = new ArrayList<>(List.of("@Entity"));
            if (root.inheritance() == Inheritance.SINGLE_TABLE && chance.oneIn(3)) {
                annotations.add("@DiscriminatorValue(\"" + chance.name(List.of("D")) + "\")");
            }
            if (root.inheritance() == Inheritance.JOINED) {
                if (chance.oneIn(4) && !root.key().isComposite()) {
                    annotations.add("@PrimaryKeyJoinColumn(name = \"" + chance.sqlName("super") + "\")");
                }
                if (chance.oneIn(6)) {
                    annotations.add("@OnDelete(action = OnDeleteAction.CASCADE)");
                }
            }
            Entity sub = new Entity(
                    name,
                    root.key(),
                    root.inheritance(),
                    false,
                    annotations,
                    new ArrayList<>(),
                    new ArrayList<>(),
                    root.embedded());
            String above = chance.oneIn(5) ? superclasses.between(parent.type()) : parent.type();
            add(sub, "class " + name + " extends " + above);
            hierarchy.add(sub);
        }
    }

    private void fill(Entity it) {
        boolean hasTable = it.isRoot() || it.inheritance() != Inheritance.SINGLE_TABLE;
        String second = hasTable && it.inheritance() != Inheritance.TABLE_PER_CLASS && chance.oneIn(5)
                ? chance.sqlName("second")
                : "";
        List<String> columns = addBasics(it, second);
        for (int i = chance.below(2); i > 0; i--) {
            addEmbedded(it, second);
        }
        for (int i = chance.below(2); i > 0; i--) {
            it.members().add(associations.toOne(chance.of(entities), it.inheritance() != Inheritance.TABLE_PER_CLASS));
        }
        for (int i = chance.below(2); i > 0; i--) {
            associations.addToMany(it, chance.of(entities), entities);
        }
        if (chance.oneIn(2)) {
            it.members().add(associations.elements(it, entities));
        }
        if (anys.mayBeOne() && chance.oneIn(4)) {
            it.members().add(anys.one(entities));
        }
        if (anys.mayBeMany() && chance.oneIn(5)) {
            it.members().add(associations.toAny(it, entities));
        }
        if (it.isRoot()) {
            addWhatRootsMayHave(it);
        }
        if (hasTable && chance.oneIn(2)) {
            it.annotations().add(table(columns));
        }
        if (chance.oneIn(8)) {
            it.annotations().add("@Comment(\"said of the table\")");
        }
    }

    /**
     * Gives back the columns that an index may have.
     *
     * @param second another table of the entity, if it has one
     */
    private List<String> addBasics(Entity it, String second) {
        List<String> columns = new ArrayList<>();
        for (int i = chance.below(4); i > 0; i--) {
            boolean isInSecond = !second.isEmpty() && chance.oneIn(2);
            Basic basic = isInSecond ? basics.attribute(second) : basics.attribute();
            it.members().add(basic.member());
            if (basic.isIndexable() && !isInSecond) {
                columns.add(basic.column());
            }
        }
        if (!second.isEmpty()) {
            it.annotations().add("@SecondaryTable(" + tables.at("name", second) + ")");
        }
        if (it.isRoot() && chance.oneIn(2)) {
            Basic unique = basics.unique();
            it.members().add(unique.member());
            it.uniques().add(unique);
        }
        return columns;
    }

    private void addWhatRootsMayHave(Entity it) {
        if (chance.oneIn(10)) {
            it.annotations().add("@SoftDelete");
        }
        if (chance.oneIn(12)) {
            it.members().add(new Member(List.of("@TenantId"), "String", chance.name(List.of("tenant"))));
        }
        if (chance.oneIn(8)) {
            for (int i = 1 + chance.below(2); i > 0; i--) {
                Basic key = basics.key();
                List<String> annotations = new ArrayList<>(key.annotations());
                annotations.add("@NaturalId");
                it.members().add(new Member(annotations, key.type(), key.name()));
            }
        }
    }

    private void addEmbedded(Entity it, String second) {
        Embeddable embeddable = embeddables.any(entities);
        boolean isNew =
                embeddable.leaves().stream().noneMatch(leaf -> it.embedded().contains(leaf.name()));
        embeddable.leaves().forEach(leaf -> it.embedded().add(leaf.name()));
        if (isNew || embeddable.isPlain()) {
            boolean isInSecond = version == HibernateVersion.V7 && !second.isEmpty() && chance.oneIn(2);
            it.members().add(withoutNotNull(it, embeddables.attribute(embeddable, !isNew, isInSecond ? second : "")));
        }
    }

    /** In the table of all classes Hibernate demands its parts of each class, so no row of another can be written. */
    private static Member withoutNotNull(Entity it, Member embedded) {
        boolean isForSomeRows = !it.isRoot() && it.inheritance() == Inheritance.SINGLE_TABLE;
        return isForSomeRows && embedded.annotations().contains("@jakarta.validation.Valid")
                ? new Member(
                        embedded.annotations().stream()
                                .filter(said -> !said.equals("@NotNull"))
                                .toList(),
                        embedded.type(),
                        embedded.name())
                : embedded;
    }

    private String table(List<String> columns) {
        String some = columns.isEmpty() ? "" : "\"" + String.join("\", \"", columns) + "\"";
        return "@Table("
                + GeneratedBasics.listed(
                        tables.called("tab"),
                        some.isEmpty() || !chance.oneIn(3)
                                ? ""
                                : "uniqueConstraints = @UniqueConstraint("
                                        + chance.sometimes("name = \"" + chance.name(List.of("uk_")) + "\", ")
                                        + "columnNames = {" + some + "})",
                        some.isEmpty() || !chance.oneIn(3)
                                ? ""
                                : "indexes = @Index("
                                        + chance.sometimes("name = \"" + chance.name(List.of("ix_")) + "\", ")
                                        + "columnList = \"" + String.join(", ", columns) + "\")")
                + ")";
    }
}
