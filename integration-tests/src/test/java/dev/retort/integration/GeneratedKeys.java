package dev.retort.integration;

import dev.retort.integration.GeneratedBasics.Basic;
import dev.retort.integration.GeneratedMapping.Member;
import dev.retort.integration.GeneratedMapping.Style;
import dev.retort.integration.GeneratedMapping.Type;
import dev.retort.integration.GeneratedMappings.Entity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keys of all kinds, of their own or of other entities. */
final class GeneratedKeys {

    private static final Map<String, String> BOXED =
            Map.of("int", "Integer", "long", "Long", "short", "Short", "byte", "Byte", "boolean", "Boolean");
    private static final List<String> NUMBERED = List.of("Long", "long", "Integer", "int", "Short");
    private static final List<String> GENERATED = List.of(
            "@GeneratedValue",
            "@GeneratedValue(strategy = GenerationType.SEQUENCE)",
            "@GeneratedValue(strategy = GenerationType.IDENTITY)",
            "@GeneratedValue(strategy = GenerationType.TABLE)");

    private final Chance chance;
    private final GeneratedBasics basics;
    private final GeneratedTables tables;
    private final Style style;
    private final List<Type> types;

    /** @param types where classes of keys are added */
    GeneratedKeys(Chance chance, GeneratedBasics basics, GeneratedTables tables, Style style, List<Type> types) {
        this.chance = chance;
        this.basics = basics;
        this.tables = tables;
        this.style = style;
        this.types = types;
    }

    /** @param parents whose keys may be a part of it */
    GeneratedKey key(List<Entity> parents, boolean mayBeIdentity) {
        if (!parents.isEmpty() && chance.oneIn(3)) {
            return derived(chance.of(parents));
        }
        return switch (chance.below(5)) {
            case 0 -> embedded(List.of());
            case 1 -> several(List.of(), List.of());
            default -> simple(mayBeIdentity);
        };
    }

    private GeneratedKey simple(boolean mayBeIdentity) {
        if (chance.oneIn(2)) {
            String type = chance.of(NUMBERED);
            String name = chance.name(List.of("id", "number"));
            String column = chance.oneIn(2) ? chance.sqlName("pk") : name;
            List<String> annotations = new ArrayList<>(List.of("@Id", generator(mayBeIdentity)));
            if (!column.equals(name)) {
                annotations.add("@Column(name = \"" + column + "\")");
            }
            return new GeneratedKey(
                    boxed(type), List.of(), List.of(new Member(annotations, type, name)), List.of(column), false);
        }
        Basic basic = basics.key();
        List<String> annotations =
                Stream.concat(Stream.of("@Id"), basic.annotations().stream()).toList();
        return new GeneratedKey(
                boxed(basic.type()),
                List.of(),
                List.of(new Member(annotations, basic.type(), basic.name())),
                List.of(basic.column()),
                false);
    }

    private String generator(boolean mayBeIdentity) {
        if (chance.oneIn(4)) {
            String name = chance.name(List.of("numbers"));
            return "@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"" + name
                    + "\") @SequenceGenerator("
                    + GeneratedBasics.listed(
                            "name = \"" + name + "\"",
                            chance.oneIn(3) ? tables.at("sequenceName", chance.sqlName("seq")) : "",
                            chance.sometimes("initialValue = 10"),
                            chance.sometimes("allocationSize = 1"))
                    + ")";
        }
        if (chance.oneIn(6)) {
            String name = chance.name(List.of("table"));
            return "@GeneratedValue(strategy = GenerationType.TABLE, generator = \"" + name + "\") @TableGenerator("
                    + GeneratedBasics.listed(
                            "name = \"" + name + "\"",
                            chance.oneIn(3) ? tables.at("table", chance.sqlName("gen")) : "",
                            chance.sometimes("pkColumnName = \"what\""),
                            chance.sometimes("valueColumnName = \"next_one\""))
                    + ")";
        }
        String generator = chance.of(GENERATED);
        return generator.contains("IDENTITY") && !mayBeIdentity ? GENERATED.get(0) : generator;
    }

    /** @param parts that are there already */
    private GeneratedKey embedded(List<Member> parts) {
        String type = chance.name(List.of("Key"));
        List<Basic> own =
                Stream.generate(basics::key).limit(parts.isEmpty() ? 2 : 1).toList();
        List<Member> members = new ArrayList<>(parts);
        own.forEach(it -> members.add(it.member()));
        boolean isRecord = style == Style.FIELDS && chance.oneIn(3);
        types.add(new Type(
                isRecord ? Style.RECORD : style,
                List.of("@Embeddable"),
                (isRecord ? "record " : "class ") + type + " implements Serializable",
                members));
        List<String> annotations = new ArrayList<>(List.of("@EmbeddedId"));
        List<String> columns = new ArrayList<>(own.stream().map(Basic::column).toList());
        if (chance.oneIn(4)) {
            String column = chance.sqlName("part");
            annotations.add("@AttributeOverride(name = \"" + own.get(0).name() + "\", column = @Column(name = \""
                    + column + "\"))");
            columns.set(0, column);
        }
        return new GeneratedKey(
                type,
                List.of(),
                List.of(new Member(annotations, type, chance.name(List.of("id", "key")))),
                parts.isEmpty() ? columns : List.of(),
                true);
    }

    /**
     * Several attributes, with a class that holds them.
     *
     * @param keys associations among them
     * @param held what the class holds of those
     */
    private GeneratedKey several(List<Member> keys, List<Member> held) {
        String type = chance.name(List.of("Ids"));
        List<Basic> own =
                Stream.generate(basics::key).limit(keys.isEmpty() ? 2 : 1).toList();
        List<Member> members = new ArrayList<>(keys);
        own.forEach(it -> members.add(new Member(
                Stream.concat(Stream.of("@Id"), it.annotations().stream()).toList(), it.type(), it.name())));
        List<Member> inClass = new ArrayList<>(held);
        own.forEach(it -> inClass.add(new Member(List.of(), it.type(), it.name())));
        boolean isRecord = style == Style.FIELDS && chance.oneIn(3);
        types.add(new Type(
                isRecord ? Style.RECORD : style,
                List.of(),
                (isRecord ? "record " : "class ") + type + " implements Serializable",
                inClass));
        Collections.rotate(members, chance.below(members.size()));
        return new GeneratedKey(
                type,
                List.of("@IdClass(" + type + ".class)"),
                members,
                keys.isEmpty() ? own.stream().map(Basic::column).toList() : List.of(),
                true);
    }

    private GeneratedKey derived(Entity parent) {
        String association = chance.of(List.of("@ManyToOne", "@OneToOne"));
        String name = chance.name(List.of("parent"));
        GeneratedKey key = parent.key();
        List<String> columns = chance.oneIn(2) ? joinColumns(key) : List.of();
        List<String> annotations =
                Stream.concat(Stream.of(association), columns.stream()).toList();
        switch (chance.below(4)) {
            case 0 -> {
                GeneratedKey whole = embedded(List.of(new Member(List.of(), key.type(), name + "Id")));
                List<Member> members = new ArrayList<>(whole.members());
                members.add(new Member(
                        Stream.concat(Stream.of("@MapsId(\"" + name + "Id\")"), annotations.stream())
                                .toList(),
                        parent.type(),
                        name));
                return new GeneratedKey(whole.type(), List.of(), members, List.of(), true);
            }
            case 1 -> {
                Member association1 = new Member(
                        Stream.concat(Stream.of("@Id"), annotations.stream()).toList(), parent.type(), name);
                return several(List.of(association1), List.of(new Member(List.of(), key.type(), name)));
            }
            case 2 -> {
                List<String> all =
                        Stream.concat(Stream.of("@Id"), annotations.stream()).toList();
                return new GeneratedKey(
                        key.type(),
                        key.isComposite() ? List.of("@IdClass(" + key.type() + ".class)") : List.of(),
                        List.of(new Member(all, parent.type(), name)),
                        List.of(),
                        key.isComposite());
            }
            default -> {
                Member id = new Member(
                        List.of(key.isComposite() ? "@EmbeddedId" : "@Id"), key.type(), chance.name(List.of("id")));
                Member maps = new Member(
                        Stream.concat(Stream.of("@MapsId", association.replace("Many", "One")), columns.stream())
                                .toList(),
                        parent.type(),
                        name);
                return new GeneratedKey(key.type(), List.of(), List.of(id, maps), List.of(), key.isComposite());
            }
        }
    }

    /** Names for the columns that refer to it, if what they refer to can be named. */
    List<String> joinColumns(GeneratedKey key) {
        if (!key.isComposite()) {
            return List.of("@JoinColumn(name = \"" + chance.sqlName("fk") + "\")");
        }
        return key.columns().stream()
                .map(it ->
                        "@JoinColumn(name = \"" + chance.sqlName("fk") + "\", referencedColumnName = \"" + it + "\")")
                .toList();
    }

    static String boxed(String type) {
        return BOXED.getOrDefault(type, type);
    }
}
