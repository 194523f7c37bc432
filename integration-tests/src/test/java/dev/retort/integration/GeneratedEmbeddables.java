package dev.retort.integration;

import dev.retort.integration.GeneratedBasics.Basic;
import dev.retort.integration.GeneratedMapping.Member;
import dev.retort.integration.GeneratedMapping.Style;
import dev.retort.integration.GeneratedMapping.Type;
import dev.retort.integration.GeneratedMappings.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Embeddables, within each other, with overrides wherever one stands a second time. */
final class GeneratedEmbeddables {

    /**
     * @param path from the attribute that holds the embeddable
     * @param conversion what {@code @Convert} may say of it
     * @param target the key that it refers to
     */
    record Leaf(String path, Optional<String> conversion, Optional<GeneratedKey> target) {

        String name() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        private Leaf in(String attribute) {
            return new Leaf(attribute + "." + path, conversion, target);
        }
    }

    /** @param isPlain whether it holds nothing but columns of its own, so that it may stand in collections and keys of maps */
    record Embeddable(String type, List<Leaf> leaves, boolean isPlain) {}

    private final Chance chance;
    private final GeneratedBasics basics;
    private final GeneratedKeys keys;
    private final GeneratedAnys anys;
    private final Style style;
    private final List<Type> types;
    private final List<Embeddable> made = new ArrayList<>();

    GeneratedEmbeddables(
            Chance chance,
            GeneratedBasics basics,
            GeneratedKeys keys,
            GeneratedAnys anys,
            Style style,
            List<Type> types) {
        this.chance = chance;
        this.basics = basics;
        this.keys = keys;
        this.anys = anys;
        this.style = style;
        this.types = types;
    }

    /** @param entities that it may refer to */
    Embeddable any(List<Entity> entities) {
        if (made.isEmpty() || chance.oneIn(4)) {
            made.add(make(entities, made));
        }
        return chance.of(made);
    }

    Embeddable plain() {
        List<Embeddable> plain = made.stream().filter(Embeddable::isPlain).toList();
        return plain.isEmpty() ? make(List.of(), plain) : chance.of(plain);
    }

    private Embeddable make(List<Entity> entities, List<Embeddable> others) {
        String type = chance.name(List.of("Part"));
        List<Member> members = new ArrayList<>();
        List<Leaf> leaves = new ArrayList<>();
        boolean isPlain = true;
        for (int i = 1 + chance.below(2); i >= 0; i--) {
            Basic basic = basics.attribute();
            add(basic, members, leaves);
            isPlain &= !isJson(basic) && !isLong(basic);
        }
        if (!others.isEmpty() && chance.oneIn(3)) {
            Embeddable within = chance.of(others);
            String name = chance.name(List.of("inner"));
            members.add(new Member(chance.oneIn(2) ? List.of("@Embedded") : List.of(), within.type(), name));
            within.leaves().forEach(it -> leaves.add(it.in(name)));
            isPlain &= within.isPlain();
        }
        if (!entities.isEmpty() && chance.oneIn(3)) {
            Entity target = chance.of(entities);
            String name = chance.name(List.of("link"));
            members.add(new Member(List.of("@ManyToOne"), target.type(), name));
            leaves.add(new Leaf(name, Optional.empty(), Optional.of(target.key())));
            isPlain &= target.key().isReferable();
        }
        if (!entities.isEmpty() && chance.oneIn(5)) {
            members.add(new Member(List.of("@ElementCollection"), "Set<String>", chance.name(List.of("several"))));
            isPlain = false;
        }
        if (!entities.isEmpty() && anys.mayBeOne() && chance.oneIn(5)) {
            members.add(anys.one(entities));
            isPlain = false;
        }
        boolean isRecord = style == Style.FIELDS && chance.oneIn(4);
        String parent = isRecord || !chance.oneIn(4) ? "" : " extends " + superclass(leaves);
        types.add(new Type(
                isRecord ? Style.RECORD : style,
                List.of("@Embeddable"),
                (isRecord ? "record " : "class ") + type + parent,
                members));
        return new Embeddable(type, leaves, isPlain);
    }

    /** In a collection it may be read where nothing says so, and then it is JSON by chance. */
    private static boolean isJson(Basic basic) {
        return basic.annotations().contains("@JdbcTypeCode(SqlTypes.JSON)");
    }

    /** H2 has no index of it, as a set would need. */
    private static boolean isLong(Basic basic) {
        return basic.annotations().contains("@JdbcTypeCode(SqlTypes.LONG32VARCHAR)");
    }

    private static void add(Basic basic, List<Member> members, List<Leaf> leaves) {
        members.add(basic.member());
        if (!basic.column().isEmpty()) {
            leaves.add(new Leaf(basic.name(), GeneratedConversions.of(basic.member()), Optional.empty()));
        }
    }

    /** With a type that the embeddable gives it. */
    private String superclass(List<Leaf> leaves) {
        String type = chance.name(List.of("PartBase"));
        String name = chance.name(List.of("low"));
        types.add(new Type(
                style,
                List.of("@MappedSuperclass"),
                "abstract class " + type + "<T extends Comparable<?>>",
                List.of(new Member(List.of(), "T", name))));
        String argument = chance.of(List.of("Integer", "String", "LocalDate", "BigDecimal"));
        leaves.add(new Leaf(name, GeneratedKinds.conversion(argument), Optional.empty()));
        return type + "<" + argument + ">";
    }

    /**
     * An attribute of an entity.
     *
     * @param table where it is, if that is said
     */
    Member attribute(Embeddable it, boolean isOverridden, String table) {
        List<String> conversions = conversions(it, "");
        List<String> annotations = new ArrayList<>(conversions);
        // Hibernate takes what has a converter for a basic attribute, unless it says what it is.
        if (!conversions.isEmpty() || chance.oneIn(2)) {
            annotations.add("@Embedded");
        }
        if (!table.isEmpty()) {
            annotations.add("@EmbeddedTable(\"" + table + "\")");
        }
        if (chance.oneIn(6)) {
            annotations.add("@jakarta.validation.Valid");
        }
        if (chance.oneIn(8)) {
            annotations.add("@NotNull");
        }
        annotations.addAll(overrides(it, "", isOverridden));
        return new Member(annotations, it.type(), chance.name(List.of("part", "homeOf")));
    }

    /** @param prefix what stands before each path */
    List<String> conversions(Embeddable embeddable, String prefix) {
        List<String> conversions = new ArrayList<>();
        for (Leaf leaf : embeddable.leaves()) {
            if (chance.oneIn(6)) {
                leaf.conversion()
                        .ifPresent(it -> conversions.add(
                                "@Convert(attributeName = \"" + prefix + leaf.path() + "\", " + it + ")"));
            }
        }
        return conversions;
    }

    /**
     * @param prefix what stands before each path
     * @param all whether each column needs another name
     */
    List<String> overrides(Embeddable embeddable, String prefix, boolean all) {
        List<String> overrides = new ArrayList<>();
        for (Leaf leaf : embeddable.leaves()) {
            if (!all && !chance.oneIn(4)) {
                continue;
            }
            if (leaf.target().isEmpty()) {
                overrides.add("@AttributeOverride(name = \"" + prefix + leaf.path() + "\", column = @Column(name = \""
                        + chance.sqlName("over") + "\"" + chance.sometimes(", nullable = false")
                        + chance.sometimes(", length = 33") + "))");
            } else if (leaf.target().get().isReferable()) {
                overrides.add("@AssociationOverride(name = \"" + prefix + leaf.path() + "\", joinColumns = {"
                        + String.join(", ", keys.joinColumns(leaf.target().get())) + "})");
            }
        }
        return overrides;
    }
}
