package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.retort.annotations.Hibernate;
import dev.retort.annotations.Naming;
import dev.retort.operation.Database;
import dev.retort.processor.assembly.RetortNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, compared one by one with what the very classes of Hibernate and of Spring Boot make of them. */
class NamesTest {

    private static final int GENERATED = 5000;
    private static final int ENTITIES = 12;

    private static final List<String> NASTY = List.of(
            "a",
            "A",
            "aB",
            "Ab",
            "AB",
            "aBc",
            "aBC",
            "ABc",
            "aBcD",
            "firstName",
            "FirstName",
            "FIRSTNAME",
            "htmlURL",
            "URLValue",
            "vitaminC",
            "iPhone",
            "eMail",
            "address2",
            "address2Line",
            "x1Y2",
            "x1Y2z",
            "x1y2",
            "a1B",
            "1a",
            "2ndName",
            "_",
            "__",
            "_id",
            "id_",
            "_firstName",
            "first_Name",
            "first_name",
            "First_NameX",
            "a_B_c",
            "a$b",
            "$a",
            "aB$cD",
            "Holder$Nested",
            "a.b",
            "a.bC",
            ".a",
            "a.",
            "schema.tableName",
            "a b",
            "a-b",
            "a#b",
            "na\u0131f",
            "stra\u00dfeNr",
            "gr\u00d6\u00dfe",
            "\u00d6l",
            "\u00f6L",
            "\u0130stanbul",
            "\u0131D",
            "\u01c5ep",
            "a\u01c5e",
            "\u03a3\u03a3",
            "\u03bf\u03a3",
            "e\u0301t\u00e9",
            "a\u0663B",
            "\u00aaBc",
            "\ud835\udcb3y",
            "`a`",
            "`firstName`",
            "`First Name`",
            "`a.bC`",
            "\"firstName\"",
            "\"FIRST\"",
            "[firstName]",
            "[a b]",
            "`a",
            "a`",
            "\"a",
            "` a `",
            " padded ");

    @TempDir
    static Path folder;

    static Stream<Arguments> namings() {
        return Stream.of(HibernateVersion.values())
                .flatMap(version -> version.namings().stream().map(naming -> arguments(version, naming)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("namings")
    void becomeWhatTheStrategyMakesOfThem(HibernateVersion version, Naming naming) {
        GeneratedNames generated = new GeneratedNames(new Random(1), GeneratedNames.FOREIGN);
        List<String> names = Stream.concat(
                        NASTY.stream(), Stream.generate(generated::sql).limit(GENERATED))
                .toList();
        assertEquals(
                beside(names, version.names(naming).apply(names)),
                beside(names, new RetortNames(naming, Hibernate.valueOf(version.name())).apply(names)));
    }

    private static String beside(List<String> written, List<String> physical) {
        return IntStream.range(0, written.size())
                .mapToObj(it -> written.get(it) + " -> " + physical.get(it) + "\n")
                .collect(Collectors.joining());
    }

    static Stream<Arguments> generated() {
        return namings()
                .map(it -> new Judge((HibernateVersion) it.get()[0], (Naming) it.get()[1]))
                .flatMap(judge -> Stream.of(
                        arguments(judge, Database.H2, List.of()),
                        // H2 takes more letters for capitals than PostgreSQL does, and Retort's plain names are those
                        // of both.
                        arguments(judge, Database.POSTGRESQL, GeneratedNames.FOREIGN)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("generated")
    void deriveFromEachOtherAsHibernateDerivesThem(Judge judge, Database database, List<String> foreignLetters)
            throws SQLException, IOException {
        Path set = folder.resolve(judge + " " + database);
        write(set.resolve("Entities.java"), new GeneratedEntities(1, ENTITIES, foreignLetters).source());
        write(set.resolve("every-naming"), "");
        write(set.resolve("without-rows"), "");
        write(set.resolve("only-compared"), "");
        JudgedSet judged = new JudgedSet(set, List.of(set.resolve("Entities.java")));
        Path classes = judge.compiled(judged, folder);
        assertEquals(List.of(), judge.differences(judged, classes, database));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
