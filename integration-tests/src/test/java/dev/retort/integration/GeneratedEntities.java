package dev.retort.integration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Entities made by chance, in one file, whose names are either given or left to be derived. */
final class GeneratedEntities {

    private static final List<String> KEYS = List.of("long", "Integer", "String");

    private record Target(String type, boolean isNumbered) {}

    private final Random random;
    private final GeneratedNames names;
    private final List<Target> targets;
    private final Set<String> joined = new HashSet<>();

    GeneratedEntities(long seed, int count, List<String> foreignLetters) {
        random = new Random(seed);
        names = new GeneratedNames(random, foreignLetters);
        targets = IntStream.range(0, count)
                .mapToObj(it -> new Target(names.java(), random.nextInt(3) == 0))
                .toList();
    }

    String source() {
        return targets.stream()
                .map(this::entity)
                .collect(Collectors.joining(
                        "\n", "package shop;\n\nimport jakarta.persistence.*;\nimport java.util.*;\n\n", ""));
    }

    private String entity(Target it) {
        List<String> lines = new ArrayList<>();
        lines.add("@Entity" + sometimes("(name = \"" + names.java() + "\")"));
        lines.add(sometimes("@Table(name = " + literal(names.sql()) + ")"));
        lines.add("class " + it.type() + " {");
        lines.add("@Id "
                + (it.isNumbered() ? generated() + column() + "long" : column() + KEYS.get(random.nextInt(KEYS.size())))
                + field());
        for (int i = 0; i < 2; i++) {
            lines.add(column() + "String" + field());
        }
        lines.add("@ManyToOne(fetch = FetchType.LAZY) " + joinColumn() + other() + field());
        lines.add("@OneToOne(fetch = FetchType.LAZY) " + joinColumn() + other() + field());
        addJoinTable(lines, it, "@ManyToMany ", "Set");
        addJoinTable(lines, it, "@OneToMany ", "List");
        lines.add("@OneToMany @JoinColumn" + sometimes("(name = " + literal(names.sql()) + ")") + " Set<" + other()
                + ">" + field());
        lines.add("@ElementCollection " + collectionTable() + column() + "List<String>" + field());
        lines.add("@ElementCollection @OrderColumn" + sometimes("(name = " + literal(names.sql()) + ")") + " "
                + column() + "List<Integer>" + field());
        lines.add("@ElementCollection @MapKeyColumn" + sometimes("(name = " + literal(names.sql()) + ")") + " "
                + column() + "Map<String, Long>" + field());
        lines.add("}");
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n    ", "", "\n"));
    }

    /** By the rules of JPA all associations between two entities would share one table, so each pair has but one. */
    private void addJoinTable(List<String> lines, Target owner, String association, String collection) {
        String target = other();
        String table = sometimes("@JoinTable(name = " + literal(names.sql()) + ") ");
        if (!table.isEmpty() || joined.add(owner.type() + " " + target)) {
            lines.add(association + table + collection + "<" + target + ">" + field());
        }
    }

    private String generated() {
        return switch (random.nextInt(3)) {
            case 0 -> "@GeneratedValue ";
            case 1 -> "@GeneratedValue(generator = " + literal(dotless()) + ") ";
            default -> {
                String generator = literal(names.java());
                yield "@GeneratedValue(generator = " + generator + ") @SequenceGenerator(name = " + generator
                        + ", sequenceName = " + literal(dotless()) + ") ";
            }
        };
    }

    /** What stands before a dot would be the schema of a sequence. */
    private String dotless() {
        return names.sql().replace('.', '-');
    }

    private String collectionTable() {
        return sometimes("@CollectionTable(name = " + literal(names.sql()) + ") ");
    }

    private String joinColumn() {
        return sometimes("@JoinColumn(name = " + literal(names.sql()) + ") ");
    }

    private String column() {
        return sometimes("@Column(name = " + literal(names.sql()) + ") ");
    }

    private String other() {
        return targets.get(random.nextInt(targets.size())).type();
    }

    private String field() {
        return " " + names.java() + ";";
    }

    private String sometimes(String text) {
        return random.nextInt(3) == 0 ? text : "";
    }

    private static String literal(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }
}
