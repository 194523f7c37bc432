package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Declarations with the hash that stands in the snapshot are not read again, so whatever may change the schema must change the hash. */
class KnownModelTest {

    private static final Pattern MODEL = Pattern.compile("\"model\": \"([0-9a-f]{16})\"");

    private static final String SALE = """
            package shop;

            import jakarta.persistence.*;
            import java.util.*;

            @Entity
            @Table(indexes = {@Index(columnList = "note"), @Index(columnList = "state")})
            public class Sale extends Base<Long> implements Noted {
                @EmbeddedId SaleKey key;
                @Enumerated(EnumType.STRING) State state;
                @Convert(converter = MoneyConverter.class) Money price;
                @Embedded Plain plain;
                @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "shop_ref")) other.Shop shop;
                @ManyToOne org.hibernate.bugs.Bug bug;
                @Convert(converter = TareConverter.class) Tare tare;
                @Embedded Outer.Nested nested;
                @ElementCollection Map<Grade, Outer.Valued> graded;
                @Brief String title;
                Wrapper<Load> load;
                @ElementCollection List<String> parts;
                @ElementCollection @Embedded Map<Shelf, Parcel> parcels;
                @Short String note;
                Weight weight;
                Colour colour;
                Map<String, Integer> unmapped() {
                    return null;
                }
                public String getNote() {
                    return note;
                }
            }
            """;

    @TempDir
    Path folder;

    private int projects;

    private Workspace project() throws IOException {
        return new Workspace(folder.resolve("p" + projects++))
                .write("shop/Sale.java", SALE)
                .write(
                        "shop/Auction.java",
                        "package shop;\n\n@jakarta.persistence.Entity\npublic class Auction extends Sale {}\n")
                .write("shop/package-info.java", "@Marked(1) package shop;\n")
                .write("shop/Marked.java", "package shop; public @interface Marked { int value(); }\n")
                .write("shop/Base.java", """
                        package shop;

                        @jakarta.persistence.MappedSuperclass
                        public abstract class Base<T> extends Above {
                            T number;
                        }
                        """)
                .write(
                        "shop/Above.java",
                        "package shop;\n\npublic class Above extends above.Root {\n    int ignored;\n}\n")
                .write("above/package-info.java", "@shop.Marked(1) package above;\n")
                .write("above/Root.java", "package above; public class Root implements Rooted { int root; }\n")
                .write(
                        "above/Rooted.java",
                        "package above; public interface Rooted { default String getTitle() { return null; } }\n")
                .write("shop/Noted.java", "package shop;\n\npublic interface Noted {\n    String getNote();\n}\n")
                .write("shop/Box.java", """
                        package shop;

                        @jakarta.persistence.Entity
                        @jakarta.persistence.IdClass(BoxKey.class)
                        public class Box extends Holder<Pack> {
                            @jakarta.persistence.Id int row;
                            @jakarta.persistence.Id int place;
                        }
                        """)
                .write("shop/Holder.java", """
                        package shop;

                        @jakarta.persistence.MappedSuperclass
                        public abstract class Holder<P extends Pack> {
                            @jakarta.persistence.Embedded P pack;
                        }
                        """)
                .write("shop/Pack.java", "package shop; public class Pack { Kind kind; }\n")
                .write("shop/Wrapper.java", """
                        package shop;

                        @jakarta.persistence.Embeddable
                        public class Wrapper<T> {
                            @jakarta.persistence.Embedded T wrapped;
                        }
                        """)
                .write("shop/Load.java", "package shop; public class Load { Unit unit; }\n")
                .write("shop/Unit.java", "package shop; public enum Unit { METER, KILO }\n")
                .write("shop/Kind.java", "package shop; public enum Kind { SMALL, LARGE }\n")
                .write("shop/BoxKey.java", "package shop; public class BoxKey extends BoxKeyBase { int place; }\n")
                .write(
                        "shop/BoxKeyBase.java",
                        "package shop; public class BoxKeyBase implements java.io.Serializable { int row; }\n")
                .write("shop/Tare.java", "package shop; public class Tare {}\n")
                .write("shop/TareConverter.java", "package shop; public class TareConverter extends Into<Tare> {}\n")
                .write("shop/Into.java", """
                        package shop;

                        public abstract class Into<T> implements jakarta.persistence.AttributeConverter<T, Long> {
                            public Long convertToDatabaseColumn(T it) { return null; }
                            public T convertToEntityAttribute(Long it) { return null; }
                        }
                        """)
                .write("shop/Outer.java", """
                        package shop;

                        public class Outer {
                            public static class Nested {
                                String inside;
                            }
                            @jakarta.persistence.Embeddable
                            public record Valued(String value) {}
                        }
                        """)
                .write("shop/Grade.java", "package shop; public enum Grade { FIRST { }, SECOND }\n")
                .write("shop/Brief.java", constraint("Brief", "@Tiny"))
                .write("shop/Tiny.java", constraint("Tiny", "@jakarta.validation.constraints.Size(max = 7)"))
                .write("org/hibernate/bugs/Bug.java", """
                        package org.hibernate.bugs;

                        @jakarta.persistence.Entity
                        public class Bug {
                            @jakarta.persistence.Id Integer id;
                        }
                        """)
                .write("jakarta/tutorial/Order.java", """
                        package jakarta.tutorial;

                        @jakarta.persistence.Entity(name = "Ordering")
                        public class Order {
                            @jakarta.persistence.Id Integer id;
                        }
                        """)
                .write("shop/SaleKey.java", """
                        package shop;

                        @jakarta.persistence.Embeddable
                        public class SaleKey {
                            int part;
                            int serial;
                        }
                        """)
                .write("shop/State.java", "package shop;\n\npublic enum State {\n    NEW,\n    DONE\n}\n")
                .write("shop/Colour.java", "package shop;\n\npublic enum Colour {\n    RED,\n    GREEN\n}\n")
                .write("shop/Money.java", "package shop;\n\npublic class Money {\n    long cents;\n}\n")
                .write("shop/Weight.java", "package shop;\n\npublic class Weight implements java.io.Serializable {}\n")
                .write(
                        "shop/Shelf.java",
                        "package shop;\n\npublic class Shelf {\n    int level;\n    public int getLevel() { return level; }\n}\n")
                .write("shop/Parcel.java", "package shop;\n\npublic class Parcel {\n    String label;\n}\n")
                .write("shop/Plain.java", "package shop;\n\npublic class Plain {\n    String first;\n}\n")
                .write("shop/MoneyConverter.java", """
                        package shop;

                        public class MoneyConverter implements jakarta.persistence.AttributeConverter<Money, Long> {
                            public Long convertToDatabaseColumn(Money money) { return null; }
                            public Money convertToEntityAttribute(Long cents) { return null; }
                        }
                        """)
                .write("shop/ColourConverter.java", """
                        package shop;

                        @jakarta.persistence.Converter(autoApply = true)
                        public class ColourConverter implements jakarta.persistence.AttributeConverter<Colour, String> {
                            public String convertToDatabaseColumn(Colour it) { return null; }
                            public Colour convertToEntityAttribute(String it) { return null; }
                        }
                        """)
                .write("shop/Short.java", constraint("Short", "@jakarta.validation.constraints.Size(max = 10)"))
                .write(
                        "jakarta/validation/Constraint.java",
                        annotation("jakarta.validation", "Constraint", "Class<?>[] validatedBy();"))
                .write("jakarta/validation/Payload.java", "package jakarta.validation; public interface Payload {}\n")
                .write(
                        "jakarta/validation/constraints/Size.java",
                        annotation("jakarta.validation.constraints", "Size", "int max();"))
                .write(
                        "jakarta/validation/constraints/NotNull.java",
                        annotation("jakarta.validation.constraints", "NotNull", ""))
                .write(
                        "org/hibernate/annotations/GenericGenerator.java",
                        annotation(
                                "org.hibernate.annotations", "GenericGenerator", "String name(); String strategy();"))
                .write("other/Shop.java", """
                        package other;

                        @jakarta.persistence.Entity
                        public class Shop {
                            @jakarta.persistence.Id Integer id;
                        }
                        """);
    }

    /** One of a library that this test goes without. */
    private static String annotation(String packageName, String name, String members) {
        return "package " + packageName + "; public @interface " + name + " { " + members + " }\n";
    }

    private static String constraint(String name, String madeOf) {
        return """
                package shop;

                %s
                @jakarta.validation.Constraint(validatedBy = {})
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                public @interface %s {
                    String message() default "";
                    Class<?>[] groups() default {};
                    Class<? extends jakarta.validation.Payload>[] payload() default {};
                }
                """.formatted(madeOf, name);
    }

    private static void edit(Workspace project, String file, String was, String is) throws IOException {
        Path path = project.sources().resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(was), text);
        Files.writeString(path, text.replace(was, is));
    }

    private static Optional<String> model(Workspace project) throws IOException {
        Workspace.Compiled compiled = project.compile();
        assertTrue(compiled.succeeded(), compiled.messages());
        Matcher model = MODEL.matcher(Files.readString(schema(project)));
        return model.find() ? Optional.of(model.group(1)) : Optional.empty();
    }

    private static Path schema(Workspace project) {
        return project.sources().resolve("shop/migrations/schema.json");
    }

    @Test
    void theSameDeclarationsElsewhereHaveTheSameHash() throws IOException {
        Optional<String> here = model(project());

        assertTrue(here.isPresent());
        assertEquals(here, model(project()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shop/Sale.java | @Entity | @Entity(name = "Deal")
            shop/Sale.java | "note"), @Index(columnList = "state") | "state"), @Index(columnList = "note")
            shop/Sale.java | EnumType.STRING | EnumType.ORDINAL
            shop/Sale.java | List<String> | Set<String>
            shop/Sale.java | extends Base<Long> | extends Base<String>
            shop/Sale.java | @ElementCollection List | @ElementCollection transient List
            shop/Sale.java | Map<String, Integer> unmapped() | Map<Integer, String> unmapped()
            shop/Sale.java | public String getNote() | public final String getNote()
            shop/package-info.java | Marked(1) | Marked(2)
            shop/Base.java | T number; | T number; T second;
            shop/Base.java | @jakarta.persistence.MappedSuperclass |
            shop/Above.java | public class | @jakarta.persistence.MappedSuperclass public class
            shop/Noted.java | String getNote(); | @jakarta.validation.constraints.NotNull String getNote();
            shop/SaleKey.java | int part; | long part;
            shop/State.java | NEW, | NEW, PAID,
            shop/Colour.java | RED, | BLUE, RED,
            shop/Money.java | long cents; | double cents;
            shop/Weight.java | Serializable | Serializable, Cloneable
            shop/Plain.java | String first; | String first; String second;
            shop/Shelf.java | int getLevel | long getLevel
            shop/Parcel.java | String label; | String label; String more;
            shop/MoneyConverter.java | Long | Integer
            shop/ColourConverter.java | (autoApply = true) |
            shop/Short.java | max = 10 | max = 20
            shop/Short.java | default "" | default "long"
            other/Shop.java | Integer id | Long id
            shop/Sale.java | @ForeignKey(name = "shop_ref") | @ForeignKey, name = "shop_ref"
            shop/Sale.java | Map<String, Integer> unmapped() | <N extends Number> Map<String, Integer> unmapped()
            shop/Kind.java | SMALL, | SMALL, MEDIUM,
            shop/Unit.java | METER, | METER, YARD,
            shop/Pack.java | Kind kind; | Kind kind; int size;
            shop/BoxKeyBase.java | int row; | protected int row;
            shop/Into.java | Long | Integer
            shop/Outer.java | String inside; | String inside; String more;
            shop/Outer.java | String value | Integer value
            shop/Grade.java | SECOND | SECOND, THIRD
            shop/Tiny.java | max = 7 | max = 8
            shop/Brief.java | @Tiny |
            above/package-info.java | Marked(1) | Marked(2)
            above/Root.java | int root; | int root; public String getNote() { return null; }
            above/Rooted.java | default String | @jakarta.validation.constraints.NotNull default String
            org/hibernate/bugs/Bug.java | Integer id | Long id
            jakarta/tutorial/Order.java | Integer id | Long id
            shop/migrations/package-info.java | Migrations | Migrations(naming = dev.retort.annotations.Naming.SPRING_BOOT_3)
            """)
    void whatIsDeclaredOtherwiseHasAnotherHash(String file, String was, String is) throws IOException {
        Optional<String> before = model(project());
        Workspace changed = project();
        edit(changed, file, was, is == null ? "" : is);

        assertNotEquals(before, model(changed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shop/Sale.java | return note; | return note + 1;
            shop/Sale.java | @Embedded Plain plain; | @Embedded /* as it was */ Plain plain;
            shop/Sale.java | public String getNote | @Override public String getNote
            shop/Money.java | long cents; | long cents = 1;
            """)
    void codeAndCommentsCountForNothing(String file, String was, String is) throws IOException {
        Optional<String> before = model(project());
        Workspace changed = project();
        edit(changed, file, was, is);

        assertEquals(before, model(changed));
    }

    /** An entity of a library has no table here, and as much is said of it while it is only referred to. */
    @Test
    void anEntityThatComesToTheLineChangesTheHash() throws IOException {
        Workspace library = new Workspace(folder.resolve("library")).write("lib/Maker.java", """
                        package lib;

                        @jakarta.persistence.Entity
                        public class Maker {
                            @jakarta.persistence.Id Integer id;
                        }
                        """);
        library.compileOnly("lib/Maker.java", "-proc:none");
        Workspace project = new Workspace(folder.resolve("user")).write("app/Tool.java", """
                        package app;

                        @jakarta.persistence.Entity
                        public class Tool {
                            @jakarta.persistence.Id Integer id;
                            @jakarta.persistence.ManyToOne lib.Maker maker;
                        }
                        """);
        String[] withLibrary = {
            "-cp",
            project.classes()
                    + File.pathSeparator
                    + library.classes()
                    + File.pathSeparator
                    + System.getProperty("java.class.path")
        };
        Workspace.Compiled compiled = project.compile(withLibrary);
        assertTrue(compiled.succeeded(), compiled.messages());
        assertTrue(MODEL.matcher(Files.readString(schema(project))).find());

        project.write("lib/Maker.java", Files.readString(library.sources().resolve("lib/Maker.java")));
        Workspace.Compiled moved = project.compile();

        assertTrue(moved.succeeded(), moved.messages());
        assertTrue(project.revisions().contains("createTable(\"maker\""), project.revisions());
    }

    /** What becomes of them depends on more than the declarations. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@dev.retort.annotations.RenamedFrom(\"remark\")",
                "@dev.retort.annotations.Unmanaged",
                "@org.hibernate.annotations.GenericGenerator(name = \"g\", strategy = \"uuid2\")"
            })
    void someAnnotationsLeaveTheModelWithoutAHash(String annotation) throws IOException {
        Workspace project = project();
        edit(project, "shop/Sale.java", "Weight weight;", annotation + " Weight weight;");

        assertEquals(Optional.empty(), model(project));
    }

    @Test
    void aModelOfWhichThereIsSomethingToSayHasNoHash() throws IOException {
        Workspace project = project();
        edit(project, "shop/Sale.java", "@Short String note;", "@Column(name = \"user\") String note;");
        edit(project, "shop/Sale.java", "\"note\"", "\"user\"");

        assertEquals(Optional.empty(), model(project));
        assertTrue(project.compile().messages().contains("[reserved-word]"));
    }

    /** With the hash of another model in the snapshot, what is known shows: nothing is compared with the tables. */
    private Workspace knownByMistake() throws IOException {
        Workspace project = project();
        String before = model(project).orElseThrow();
        edit(project, "other/Shop.java", "Integer id", "Long id");
        String after = model(project).orElseThrow();
        Files.writeString(schema(project), Files.readString(schema(project)).replace(after, before));
        edit(project, "other/Shop.java", "Long id", "Integer id");
        return project;
    }

    @Test
    void onlyACheckReadsAModelThatIsKnown() throws IOException {
        Workspace project = knownByMistake();
        String revisions = project.revisions();

        Workspace.Compiled generated = project.compile();
        Workspace.Compiled checked = project.compile("-Aretort.mode=check");

        assertTrue(generated.succeeded(), generated.messages());
        assertEquals(revisions, project.revisions());
        assertFalse(checked.succeeded());
        assertTrue(checked.messages().contains("[schema-changed]"), checked.messages());
    }

    @Test
    void aSnapshotWithTheEndsOfLinesOfWindowsIsKnown() throws IOException {
        Workspace project = knownByMistake();
        Files.writeString(schema(project), Files.readString(schema(project)).replace("\n", "\r\n"));
        String revisions = project.revisions();

        Workspace.Compiled compiled = project.compile();

        assertTrue(compiled.succeeded(), compiled.messages());
        assertEquals(revisions, project.revisions());
    }

    @Test
    void aDraftThatTheDeclarationsMadeIsKnownToo() throws IOException {
        Workspace project = knownByMistake();
        Git.init(project.sources());
        String revisions = project.revisions();

        Workspace.Compiled compiled = project.compile();
        assertTrue(compiled.succeeded(), compiled.messages());
        assertEquals(revisions, project.revisions());

        Workspace.Compiled named = project.compile("-Aretort.message=what it is to be called");
        assertTrue(named.messages().contains("[draft-removed]"), named.messages());
    }

    @Test
    void classFilesHaveTheHashOfTheirSources() throws IOException {
        Workspace project = knownByMistake();
        String revisions = project.revisions();
        project.compile();

        Workspace.Compiled compiled = project.compileOnly("shop/migrations/package-info.java");

        assertTrue(compiled.succeeded(), compiled.messages());
        assertEquals(revisions, project.revisions());
    }

    @Test
    void theHashesOfItsClassesAreThoseOfTheLastCompile() throws IOException {
        Workspace project = project();
        project.compile();
        String inFull = index(project);
        project.compile();
        String known = index(project);
        assertTrue(known.contains("\nmodel\t"), known);
        assertEquals(inFull, known);

        markClasses(project);
        project.compile();
        assertTrue(areMarked(project), index(project));

        project.compile("-Aretort.mode=check");
        assertEquals(inFull, index(project));

        Files.writeString(indexFile(project), known);
        markClasses(project);
        edit(project, "shop/Sale.java", "Weight weight;", "Weight weight; Integer other;");
        project.compile();
        assertFalse(areMarked(project), index(project));
    }

    @Test
    void aChangeThatLeftTheSchemaAsItWasIsKnownFromThenOn() throws IOException {
        Workspace project = project();
        project.compile();
        String snapshot = Files.readString(schema(project));
        edit(project, "shop/Sale.java", "Integer> unmapped() {", "Integer> unmapped(int other) {");
        project.compile();
        assertEquals(snapshot, Files.readString(schema(project)));

        markClasses(project);
        project.compile();
        assertTrue(areMarked(project), index(project));

        Files.writeString(indexFile(project), index(project).replaceFirst("(\nmodel\t\\w+\t).*", "$10badcafe"));
        markClasses(project);
        project.compile();
        assertFalse(areMarked(project), "known by another snapshot");
        assertTrue(index(project).contains("\nmodel\t"), index(project));
    }

    @Test
    void whatIsWarnedOfIsWarnedOfAgain() throws IOException {
        Workspace project = project();
        project.compile();
        edit(project, "shop/Sale.java", "@Brief String title;", "@Brief @OrderColumn String title;");

        assertTrue(project.compile().messages().contains("warning"), index(project));
        assertTrue(project.compile().messages().contains("warning"), index(project));
        assertFalse(index(project).contains("\nmodel\t"), index(project));
    }

    /** Who reads them anew does not find the mark. */
    private static void markClasses(Workspace project) throws IOException {
        Files.writeString(indexFile(project), index(project).replaceFirst("(class\tshop.Sale\t).*", "$10badcafe"));
    }

    private static boolean areMarked(Workspace project) throws IOException {
        return index(project).contains("class\tshop.Sale\t0badcafe");
    }

    private static String index(Workspace project) throws IOException {
        return Files.readString(indexFile(project));
    }

    private static Path indexFile(Workspace project) {
        return project.classes().resolve("META-INF/retort/revisions.index");
    }
}
