package dev.retort.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a developer may write in the place of something else, or beside it. */
final class EditedWords {

    /** A regular expression, and what may stand in the place of its match. */
    private record Rewording(String words, List<String> others) {
        private static Rewording of(String words, String... others) {
            return new Rewording(words, List.of(others));
        }
    }

    private static final List<Rewording> REWORDINGS = List.of(
            Rewording.of("nullable = false", "nullable = true"),
            Rewording.of("optional = false", "optional = true"),
            Rewording.of("unique = true", "unique = false"),
            Rewording.of("(@(?:Join)?Column\\()", "$1nullable = false, ", "$1unique = true, "),
            Rewording.of("(length = )\\d+", "$130", "$1300"),
            Rewording.of("(precision = )\\d+", "$111", "$125"),
            Rewording.of("(scale = )\\d+", "$10", "$14"),
            Rewording.of("([( ]name = )\"[^\"]+\"", "$1\"other_name\"", "$1\"`Other Name`\""),
            Rewording.of("(schema = )\"[^\"]+\"", "$1\"elsewhere\""),
            Rewording.of("(initialValue|allocationSize) = \\d+", "$1 = 5"),
            Rewording.of(
                    "InheritanceType\\.\\w+",
                    "InheritanceType.JOINED",
                    "InheritanceType.SINGLE_TABLE",
                    "InheritanceType.TABLE_PER_CLASS"),
            Rewording.of(
                    "@GeneratedValue.*",
                    "@GeneratedValue",
                    "@GeneratedValue(strategy = GenerationType.IDENTITY)",
                    "@GeneratedValue(strategy = GenerationType.TABLE)"),
            Rewording.of("EnumType\\.ORDINAL", "EnumType.STRING"),
            Rewording.of("EnumType\\.STRING", "EnumType.ORDINAL"),
            Rewording.of(
                    "@DiscriminatorColumn.*",
                    "@DiscriminatorColumn(name = \"sort\")",
                    "@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)",
                    "@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)",
                    "@DiscriminatorColumn(length = 50)"),
            Rewording.of("(@DiscriminatorValue).*", "$1(\"Otherwise\")"),
            Rewording.of("DiscriminatorType\\.STRING", "DiscriminatorType.INTEGER"),
            Rewording.of("discriminator = \"\\w+\"", "discriminator = \"x\""),
            Rewording.of("(@(?:One|Many)ToOne)$", "$1(optional = false)"),
            Rewording.of("@ManyToOne", "@OneToOne"),
            Rewording.of("@OneToOne", "@ManyToOne"),
            Rewording.of("@ManyToMany", "@OneToMany"),
            Rewording.of("@OneToMany", "@ManyToMany"),
            Rewording.of("@ColumnDefault\\(.*", "@ColumnDefault(\"3\")"),
            Rewording.of("OnDeleteAction\\.\\w+", "OnDeleteAction.CASCADE", "OnDeleteAction.SET_NULL"),
            Rewording.of("ConstraintMode\\.NO_CONSTRAINT", "ConstraintMode.CONSTRAINT"),
            Rewording.of("@Comment.*", "@Comment(\"said otherwise\")"),
            Rewording.of("@(?:Min|Max|Positive|Digits).*", "@Min(0)", "@Max(77)"));

    static final List<String> OF_ATTRIBUTES = List.of(
            "@Column(nullable = false)",
            "@Column(unique = true)",
            "@Column(name = \"given\")",
            "@Column(length = 100)",
            "@Column(precision = 12, scale = 2)",
            "@Convert(converter = NumberConverter.class)",
            "@Convert(converter = LengthConverter.class)",
            "@Min(0)",
            "@Size(max = 40)",
            "@JoinColumn(name = \"given_key\")",
            "@JoinTable(name = \"given_table\")",
            "@CollectionTable(name = \"given_table\")",
            "@NotNull",
            "@OrderColumn",
            "@MapKey",
            "@NaturalId",
            "@Version",
            "@Comment(\"said now\")",
            "@Lob",
            "@Nationalized",
            "@Enumerated(EnumType.STRING)",
            "@Enumerated(EnumType.ORDINAL)",
            "@JdbcTypeCode(SqlTypes.NAMED_ENUM)",
            "@JdbcTypeCode(SqlTypes.VARCHAR)",
            "@JdbcTypeCode(SqlTypes.JSON)",
            "@Temporal(TemporalType.DATE)",
            "@GeneratedValue",
            "@GeneratedValue(strategy = GenerationType.IDENTITY)",
            "@MapsId",
            "@OnDelete(action = OnDeleteAction.CASCADE)",
            "@ColumnDefault(\"1\")",
            "@Transient");

    static final List<String> OF_CLASSES = List.of(
            "@Table(name = \"given_table\")",
            "@Table(schema = \"elsewhere\")",
            "@Comment(\"said now\")",
            "@SoftDelete",
            "@Inheritance(strategy = InheritanceType.JOINED)",
            "@Inheritance(strategy = InheritanceType.SINGLE_TABLE)",
            "@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)",
            "@DiscriminatorColumn(name = \"sort\")",
            "@DiscriminatorValue(\"now\")",
            "@PrimaryKeyJoinColumn(name = \"given_key\")",
            "@SecondaryTable(name = \"given_second\")");

    static final List<String> BASIC_TYPES = List.of(
            "String",
            "Integer",
            "Long",
            "long",
            "UUID",
            "BigDecimal",
            "Instant",
            "LocalDate",
            "Color",
            "Level",
            "Grade",
            "Money",
            "Tag",
            "boolean",
            "byte[]");

    static final List<UnaryOperator<String>> OF_CONSTANTS = List.of(
            it -> it.replaceAll(constant("BLUE"), "BLUE, MAUVE"),
            it -> it.replaceAll(constant("BLUE"), "MAUVE, BLUE"),
            it -> it.replaceAll(constant("BLUE"), "AZURE"),
            it -> it.replaceAll(constant("GREEN"), "LIME"),
            it -> it.replaceAll(constant("LIME"), "GREEN"),
            it -> it.replaceAll(constant("RED"), "GREEN_")
                    .replaceAll(constant("GREEN"), "RED")
                    .replace("GREEN_", "GREEN"),
            it -> it.replace(", BLUE", ""),
            it -> it.replace("{ RED, ", "{ "),
            it -> it.replace(", GREEN,", ","),
            it -> it.replace("RED, GREEN", "GREEN, RED"),
            it -> it.replaceAll(constant("LARGE_INDEED"), "LARGE_INDEED, LARGER_THAN_THAT"),
            it -> it.replaceAll(constant("SMALL"), "TINY"),
            it -> it.replace("\"highest\"", "\"h\""),
            it -> it.replaceAll(constant("HIGHEST"), "TOP"),
            it -> it.replace("GOOD(7)", "GOOD(8)"),
            it -> it.replace("BAD(-1)", "BAD(-1), MIDDLING(3)"));

    /** Where it is declared, not where an answer speaks of it. */
    private static String constant(String name) {
        return "(?<!\")\\b" + name + "\\b";
    }

    static List<String> reworded(List<String> annotations, Chance chance) {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < annotations.size(); i++) {
            for (Rewording rewording : REWORDINGS) {
                for (String other : rewording.others()) {
                    Matcher words = Pattern.compile(rewording.words()).matcher(annotations.get(i));
                    if (words.find()) {
                        List<String> changed = new ArrayList<>(annotations);
                        changed.set(i, words.replaceFirst(other));
                        all.add(changed);
                    }
                }
            }
        }
        return all.isEmpty() ? annotations : chance.of(all);
    }

    static List<String> oneLess(List<String> annotations, Chance chance) {
        if (annotations.isEmpty()) {
            return annotations;
        }
        List<String> others = new ArrayList<>(annotations);
        others.remove(chance.below(others.size()));
        return others;
    }

    /** In the place of what was said so far, for no annotation may be there twice. */
    static List<String> saying(List<String> annotations, String one) {
        String name = one.replaceFirst("\\(.*", "");
        return Stream.concat(
                        annotations.stream()
                                .filter(it -> !it.replaceFirst("\\(.*", "").equals(name)),
                        Stream.of(one))
                .toList();
    }

    private EditedWords() {}
}
