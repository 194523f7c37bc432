package dev.retort.integration;

import dev.retort.integration.GeneratedBasics.Basic;
import dev.retort.integration.GeneratedEmbeddables.Embeddable;
import dev.retort.integration.GeneratedMapping.Member;
import dev.retort.integration.GeneratedMappings.Entity;
import java.util.ArrayList;
import java.util.List;

/** Associations and collections of all kinds. */
final class GeneratedAssociations {

    private static final List<String> FOREIGN_KEYS = List.of(
            ", foreignKey = @ForeignKey(name = \"fk_%s\")", ", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)");

    private final Chance chance;
    private final GeneratedBasics basics;
    private final GeneratedTables tables;
    private final GeneratedKeys keys;
    private final GeneratedEmbeddables embeddables;
    private final GeneratedAnys anys;
    private final HibernateVersion version;

    GeneratedAssociations(
            Chance chance,
            GeneratedBasics basics,
            GeneratedTables tables,
            GeneratedKeys keys,
            GeneratedEmbeddables embeddables,
            GeneratedAnys anys,
            HibernateVersion version) {
        this.chance = chance;
        this.basics = basics;
        this.tables = tables;
        this.keys = keys;
        this.embeddables = embeddables;
        this.anys = anys;
        this.version = version;
    }

    Member toOne(Entity target, boolean mayHaveTable) {
        List<String> annotations = new ArrayList<>();
        annotations.add(
                chance.of(List.of("@ManyToOne", "@ManyToOne", "@OneToOne")) + chance.sometimes("(optional = false)"));
        if (chance.oneIn(6)) {
            annotations.add("@NotNull");
        }
        boolean hasTable = mayHaveTable && chance.oneIn(6);
        if (hasTable) {
            annotations.add(joinTable(List.of(), keys.joinColumns(target.key())));
        } else {
            annotations.addAll(joinColumns(target));
        }
        if (!hasTable && chance.oneIn(6)) {
            annotations.add("@OnDelete(action = OnDeleteAction."
                    + chance.of(List.of("CASCADE", "SET_NULL", "NO_ACTION")) + ")");
        }
        if (!hasTable && chance.oneIn(12)) {
            annotations.add("@NotFound(action = NotFoundAction.IGNORE)");
        }
        return new Member(annotations, target.type(), chance.name(List.of("ownerOf", "link", "other")));
    }

    private List<String> joinColumns(Entity target) {
        if (!target.uniques().isEmpty() && chance.oneIn(2)) {
            return reference(chance.of(target.uniques()));
        }
        if (chance.oneIn(2)) {
            return List.of();
        }
        String more = chance.sometimes(", nullable = false")
                + (target.key().isComposite() ? "" : chance.sometimes(", unique = true"))
                + foreignKey(target);
        return keys.joinColumns(target.key()).stream()
                .map(it -> it.substring(0, it.length() - 1) + more + ")")
                .toList();
    }

    /** To another column than the key. */
    private List<String> reference(Basic unique) {
        String column = "@JoinColumn(name = \"" + chance.sqlName("ref") + "\"";
        return version == HibernateVersion.V7 && chance.oneIn(2)
                ? List.of("@PropertyRef(\"" + unique.name() + "\")", column + ")")
                : List.of(column + ", referencedColumnName = \"" + unique.column() + "\")");
    }

    private String foreignKey(Entity target) {
        return !target.key().isComposite() && chance.oneIn(5)
                ? chance.of(FOREIGN_KEYS).formatted(chance.name(List.of("named")))
                : "";
    }

    /** The table between, called explicitly, for by JPA's rules all between two entities would share one. */
    private String joinTable(List<String> joinColumns, List<String> inverse) {
        return "@JoinTable("
                + GeneratedBasics.listed(
                        tables.called("between"),
                        joinColumns.isEmpty() ? "" : "joinColumns = {" + String.join(", ", joinColumns) + "}",
                        inverse.isEmpty() || !chance.oneIn(2)
                                ? ""
                                : "inverseJoinColumns = {" + String.join(", ", inverse) + "}",
                        chance.sometimes("foreignKey = @ForeignKey(name = \"" + chance.name(List.of("fk_own")) + "\")"),
                        chance.sometimes("inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)"))
                + ")";
    }

    /** @param owner whose key the columns of the other side refer to */
    void addToMany(Entity owner, Entity target, List<Entity> all) {
        List<String> annotations = new ArrayList<>();
        String name = chance.name(List.of("many", "entries"));
        switch (chance.below(5)) {
            case 0 -> {
                annotations.add("@OneToMany");
                if (chance.oneIn(2)) {
                    annotations.add(joinTable(
                            chance.oneIn(3) ? keys.joinColumns(owner.key()) : List.of(),
                            keys.joinColumns(target.key())));
                }
            }
            case 1 -> {
                annotations.add("@OneToMany");
                if (!owner.key().isReferable()) {
                    annotations.add(joinTable(List.of(), List.of()));
                }
                String nullable = chance.sometimes(", nullable = false");
                keys.joinColumns(owner.key()).stream()
                        .map(it -> it.substring(0, it.length() - 1) + nullable + ")")
                        .forEach(annotations::add);
            }
            case 2 -> {
                String back = chance.name(List.of("back"));
                annotations.add("@OneToMany(mappedBy = \"" + back + "\")");
                List<String> there = new ArrayList<>(List.of("@ManyToOne"));
                there.addAll(joinColumns(owner));
                target.members().add(new Member(there, owner.type(), back));
                if (chance.oneIn(5)) {
                    annotations.add("@OnDelete(action = OnDeleteAction.CASCADE)");
                }
            }
            case 3 -> {
                String back = chance.name(List.of("back"));
                annotations.add("@ManyToMany(mappedBy = \"" + back + "\")");
                target.members()
                        .add(new Member(
                                List.of("@ManyToMany", joinTable(List.of(), keys.joinColumns(owner.key()))),
                                "Set<" + owner.type() + ">",
                                back));
            }
            default -> {
                annotations.add("@ManyToMany");
                if (!chance.oneIn(4)) {
                    annotations.add(joinTable(
                            chance.oneIn(3) ? keys.joinColumns(owner.key()) : List.of(),
                            keys.joinColumns(target.key())));
                }
                if (chance.oneIn(6)) {
                    annotations.add("@SoftDelete");
                }
            }
        }
        owner.members().add(new Member(annotations, collection(annotations, target.type(), target, all), name));
    }

    Member toAny(Entity owner, List<Entity> all) {
        List<String> annotations = new ArrayList<>(List.of("@ManyToAny(fetch = FetchType.LAZY)"));
        annotations.addAll(anys.reference(all));
        annotations.add("@JoinTable("
                + GeneratedBasics.listed(
                        tables.called("any"),
                        owner.key().isReferable() && chance.oneIn(3)
                                ? "joinColumns = {" + String.join(", ", keys.joinColumns(owner.key())) + "}"
                                : "",
                        "inverseJoinColumns = @JoinColumn(name = \"" + chance.sqlName("thing") + "\")",
                        chance.sometimes("foreignKey = @ForeignKey(name = \"" + chance.name(List.of("fk_any")) + "\")"))
                + ")");
        String type = collection(annotations, "Object", null, all);
        return new Member(annotations, type, chance.name(List.of("things")));
    }

    Member elements(Entity owner, List<Entity> all) {
        List<String> annotations = new ArrayList<>(List.of("@ElementCollection"));
        if (chance.oneIn(2)) {
            List<String> joinColumns = chance.oneIn(2) ? keys.joinColumns(owner.key()) : List.of();
            annotations.add("@CollectionTable("
                    + GeneratedBasics.listed(
                            tables.called("coll"),
                            joinColumns.isEmpty() ? "" : "joinColumns = {" + String.join(", ", joinColumns) + "}",
                            chance.sometimes(
                                    "foreignKey = @ForeignKey(name = \"" + chance.name(List.of("fk_coll")) + "\")"))
                    + ")");
        }
        if (chance.oneIn(2)) {
            Basic element = basics.element();
            annotations.addAll(element.annotations());
            String type = collection(annotations, element.type(), null, all);
            if (type.startsWith("Map") && chance.oneIn(3)) {
                annotations.addAll(conversions("value", element.type()));
            }
            return new Member(annotations, type, chance.name(List.of("values")));
        }
        Embeddable element = embeddables.plain();
        String type = collection(annotations, element.type(), null, all);
        if (chance.oneIn(3)) {
            annotations.addAll(embeddables.overrides(element, type.startsWith("Map") ? "value." : "", false));
        }
        if (chance.oneIn(6)) {
            annotations.addAll(embeddables.conversions(element, type.startsWith("Map") ? "value." : ""));
        }
        return new Member(annotations, type, chance.name(List.of("parts")));
    }

    /** @param part of a map */
    private static List<String> conversions(String part, String type) {
        return GeneratedKinds.conversion(type)
                .map(it -> "@Convert(attributeName = \"" + part + "\", " + it + ")")
                .stream()
                .toList();
    }

    private String collection(List<String> annotations, String element, Entity target, List<Entity> all) {
        boolean isInverse = annotations.stream().anyMatch(it -> it.contains("mappedBy"));
        switch (chance.below(isInverse ? 3 : 6)) {
            case 0 -> {
                return "Set<" + element + ">";
            }
            case 1 -> {
                return chance.of(List.of("List<", "Collection<")) + element + ">";
            }
            case 2 -> {
                if (target != null && !target.key().isComposite()) {
                    annotations.add("@MapKey");
                    return "Map<" + target.key().type() + ", " + element + ">";
                }
                return "Set<" + element + ">";
            }
            case 3 -> {
                annotations.add("@OrderColumn" + chance.sometimes("(name = \"" + chance.sqlName("position") + "\")"));
                return "List<" + element + ">";
            }
            case 4 -> {
                Basic key = basics.mapKey();
                annotations.addAll(key.annotations());
                if (chance.oneIn(3)) {
                    annotations.addAll(conversions("key", key.type()));
                }
                return "Map<" + key.type() + ", " + element + ">";
            }
            default -> {
                if (chance.oneIn(2)) {
                    Embeddable key = embeddables.plain();
                    annotations.addAll(embeddables.overrides(key, "key.", true));
                    return "Map<" + key.type() + ", " + element + ">";
                }
                Entity key = chance.of(all);
                if (!key.key().isReferable()) {
                    return "Set<" + element + ">";
                }
                if (key.key().isComposite() || chance.oneIn(2)) {
                    keys.joinColumns(key.key())
                            .forEach(it -> annotations.add(it.replace("@JoinColumn", "@MapKeyJoinColumn")));
                }
                return "Map<" + key.type() + ", " + element + ">";
            }
        }
    }
}
